import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseShards } from '../../src/build/choose-shards.ts';
import { shareOf, writeShard, type Shard } from '../../src/build/shard.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function shardFolder(at: number, of: number, change: Partial<Shard> = {}): Promise<string> {
  const dir = await temporaryFolder();
  await writeShard(dir, { at, of, source: 'today', kept: [], images: {}, ...change });
  return dir;
}

const faultOf = (dirs: readonly string[]) =>
  chooseShards(dirs, ['today', 'today with pictures']).then(
    () => undefined,
    (error: Error) => error.message.split('\n'),
  );

test('every element of a list is in one of the shares, whatever their number', () => {
  const all = Array.from({ length: 17 }, (_, at) => at);
  for (const of of [1, 2, 5, 17, 20]) {
    const shares = Array.from({ length: of }, (_, at) => shareOf(all, { at: at + 1, of }));
    expect(shares.flat().sort((a, b) => a - b)).toEqual(all);
    const sizes = shares.map(({ length }) => length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2);
  }
  expect(shareOf(all, undefined)).toBe(all);
});

test('all shards of a site are given in their order', async () => {
  const [one, two, three] = [await shardFolder(1, 3), await shardFolder(2, 3), await shardFolder(3, 3)];
  const chosen = await chooseShards([three, one, two], ['today']);
  expect(chosen.map(({ dir }) => dir)).toEqual([one, two, three]);
});

test('what is missing is named', async () => {
  expect(await faultOf([await shardFolder(2, 3)])).toEqual(['Of 3 shards, numbers 1 and 3 are missing.']);
  expect(await faultOf([await shardFolder(1, 2)])).toEqual(['Of 2 shards, number 2 is missing.']);
});

test('what is there twice is named with its folders', async () => {
  const [one, again, two] = [await shardFolder(1, 2), await shardFolder(1, 2), await shardFolder(2, 2)];
  expect(await faultOf([one, two, again])).toEqual([`Shard 1 of 2 is there more than once: ${one} and ${again}.`]);
});

test('what is of another site, of other options or of another number is named', async () => {
  const [one, other, pictures] = [
    await shardFolder(1, 2),
    await shardFolder(2, 2, { source: 'yesterday' }),
    await shardFolder(2, 2, { source: 'today with pictures' }),
  ];
  const outdated = `${other} was rendered from other content or code than that of today. Render the shard again.`;
  expect(await faultOf([one, other])).toEqual([outdated]);
  expect(await faultOf([other, one])).toEqual([outdated]);
  expect(await faultOf([one, pictures])).toEqual([`${pictures} was rendered with other options than ${one}.`]);
  const third = await shardFolder(3, 3);
  expect(await faultOf([one, await shardFolder(2, 2), third])).toEqual([`${third} is one of 3 shards, and ${one} is one of 2.`]);
});

test('a folder that holds no shard is named, whatever it holds', async () => {
  const [empty, broken] = [await temporaryFolder(), await temporaryFolder()];
  writeFileSync(join(broken, 'shard.json'), '{ "at": 1,');
  expect(await faultOf([empty, broken])).toEqual([`${empty} holds no shard.`, `${broken} holds no shard.`]);
  expect(await faultOf([join(empty, 'nowhere')])).toEqual([`${join(empty, 'nowhere')} holds no shard.`]);
});
