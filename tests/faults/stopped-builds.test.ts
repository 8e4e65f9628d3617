import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, inject, test } from 'vitest';
import { restoreOutput } from '../../src/build/swap-output.ts';
import { ROOT } from '../support/command.ts';
import { build, ended, placeWithSite, putLastSite, startBuild, namesIn, TIDY } from '../support/disturbed-build.ts';
import { hashes } from '../support/tree-hashes.ts';

/** Moments of a build of so many milliseconds, all over it, the same in each run. */
function momentsOf(milliseconds: number, count: number): readonly number[] {
  const random = xoroshiro128plus(20);
  return Array.from({ length: count }, () => uniformInt(random, 1, Math.round(milliseconds)));
}

test('whenever a build is killed, the last site stands there whole, and the next build leaves nothing of it', async () => {
  const [place, lastSite] = [await placeWithSite(), hashes(inject('site').dir)];
  const start = performance.now();
  expect(await build(place)).toMatchObject({ code: 0 });
  const moments = momentsOf(performance.now() - start, 20);
  const newSite = hashes(place.out);
  expect(newSite).not.toEqual(lastSite);
  let killed = 0;
  for (const moment of moments) {
    rmSync(place.out, { recursive: true });
    putLastSite(place.folder);
    const child = startBuild(place);
    const end = ended(child);
    await setTimeout(moment);
    child.kill('SIGKILL');
    const { signal } = await end;
    await restoreOutput(place.out);
    if (signal === 'SIGKILL') killed += 1;
    const found = hashes(place.out);
    expect({ moment, isWhole: [lastSite, newSite].some((site) => isDeepStrictEqual(found, site)) }).toEqual({
      moment,
      isWhole: true,
    });
  }
  expect(killed).toBeGreaterThan(10);
  expect(await build(place)).toMatchObject({ code: 0 });
  expect([namesIn(place), hashes(place.out)]).toEqual([TIDY, newSite]);
});

describe('a build that is stopped', () => {
  test.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s says so, changes nothing, and leaves nothing', async (signal, code) => {
    const place = await placeWithSite();
    const child = startBuild(place, { program: [join(ROOT, 'src/commands/visavis.mjs')] });
    const end = ended(child);
    await expect.poll(() => readdirSync(place.folder).some((name) => name.includes('.building-'))).toBe(true);
    child.kill(signal);
    expect(await end).toMatchObject({ code, err: `Stopped by ${signal}.\n` });
    expect([namesIn(place), hashes(place.out)]).toEqual([TIDY, hashes(inject('site').dir)]);
  });
});
