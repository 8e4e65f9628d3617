import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lockFile } from '../../src/build/output-lock.ts';
import { build, placeWithSite, namesIn, TIDY } from '../support/disturbed-build.ts';
import { hashes } from '../support/tree-hashes.ts';

test('of ten builds that find the lock of a killed one at once, one builds the site, and the others exit 75', async () => {
  const place = await placeWithSite();
  writeFileSync(lockFile(place.out), JSON.stringify({ space: 'elsewhere', pid: 1, start: '1' }));
  const ran = await Promise.all(Array.from({ length: 10 }, () => build(place)));
  const [builder, ...others] = ran.toSorted((one, other) => Number(one.code) - Number(other.code));
  expect(builder?.code).toBe(0);
  for (const { code, err } of others)
    expect([code, err]).toEqual([75, expect.stringMatching(/^Another build into .* is under way: process \d+, since .*\.\n$/)]);
  const site = hashes(place.out);
  expect(await build(place)).toMatchObject({ code: 0 });
  expect([namesIn(place), hashes(place.out)]).toEqual([TIDY, site]);
});
