import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT, visavisIn } from '../support/command.ts';
import { placeWithSite, type Place } from '../support/disturbed-build.ts';
import { hashes } from '../support/tree-hashes.ts';

let place: Place;
let shards: readonly string[];
let merged: string;

const run = (command: string, out: string, ...args: readonly string[]) =>
  visavisIn(ROOT, command, ...args, '--content', place.content, '--out', out);

beforeAll(async () => {
  place = await placeWithSite();
  merged = join(place.folder, 'merged');
  shards = [1, 2, 3].map((at) => join(place.folder, 'shards', String(at)));
  for (const [at, dir] of shards.entries()) {
    const { code, err } = await run('build', dir, '--shard', `${at + 1}/3`, '--social-images');
    if (code !== 0) throw new Error(err);
  }
});

describe('the shards of a site', () => {
  test('are put together to what one build makes, to the byte, and the next build knows it', async () => {
    expect((await run('merge', merged, ...shards.toReversed())).code).toBe(0);
    expect((await run('build', place.out, '--social-images')).code).toBe(0);
    expect(hashes(merged)).toEqual(hashes(place.out));
    expect((await run('build', merged, '--social-images')).out).toContain('Nothing has changed');
  });

  test('are refused with every reason, and the last site stays', async () => {
    const before = hashes(merged);
    const [one = '', two = ''] = shards;
    const ran = await run('merge', merged, one, two, two, place.content);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err.split('\n')).toEqual(
      expect.arrayContaining([`${place.content} holds no shard.`, `Shard 2 of 3 is there more than once: ${two} and ${two}.`]),
    );
    expect(hashes(merged)).toEqual(before);
  });

  test('are refused where one lists a file that is none of the site, such as one outside its folder, or lacks one', async () => {
    const [one = ''] = shards;
    const file = join(one, 'shard.json');
    const told = readFileSync(file, 'utf8');
    const { kept, ...rest } = JSON.parse(told) as { kept: readonly string[] };
    const [first = '', ...others] = kept;
    const refusal = async (lines: readonly string[]) => {
      writeFileSync(file, JSON.stringify({ ...rest, kept: lines }));
      return (await run('merge', merged, ...shards)).err;
    };
    const away = '../../away.html';
    expect(await refusal([first.replace(/\S+$/, away), ...others])).toBe(
      `${one} lists ${away}, which is no file of this site.\n`,
    );
    expect(await refusal(others)).toBe(`No shard holds ${first.split(' ').at(-1)}. Render them again.\n`);
    writeFileSync(file, told);
    expect(readdirSync(place.folder)).not.toContain('away.html');
  });

  test('are refused where a file is gone or is not as it was', async () => {
    const [one = ''] = shards;
    const page = Object.keys(hashes(join(one, 'files'))).find((path) => path.endsWith('index.html')) ?? '';
    const file = join(one, 'files', page);
    appendFileSync(file, '<p>One more.</p>');
    const changed = await run('merge', merged, ...shards);
    expect([changed.code, changed.err]).toEqual([2, `${file} is not as it was rendered. Render the shard again.\n`]);
    rmSync(file);
    expect((await run('merge', merged, ...shards)).err).toBe(changed.err);
  });
});
