/** Folders -> the shards of one site, or everything that is wrong with them. */
import { formatList } from '../views/format.ts';
import { OutputError } from './output-manifest.ts';
import { readShard, type Shard } from './shard.ts';

export interface ShardFolder {
  readonly dir: string;
  readonly shard: Shard;
}

/** Shards that are there more than once, each named with its folders. */
function doubled(shards: readonly ShardFolder[], of: number): readonly string[] {
  const byNumber = Map.groupBy(shards, ({ shard }) => shard.at);
  return [...byNumber].flatMap(([at, same]) =>
    same.length < 2 ? [] : [`Shard ${at} of ${of} is there more than once: ${formatList(same.map(({ dir }) => dir))}.`],
  );
}

function missing(shards: readonly ShardFolder[], of: number): readonly string[] {
  const there = new Set(shards.map(({ shard }) => shard.at));
  const lacking = Array.from({ length: of }, (_, at) => at + 1).filter((at) => !there.has(at));
  const [noun, verb] = lacking.length === 1 ? ['number', 'is'] : ['numbers', 'are'];
  return lacking.length === 0 ? [] : [`Of ${of} shards, ${noun} ${formatList(lacking.map(String))} ${verb} missing.`];
}

/**
 * The shards in `dirs`, in their order. Throws `OutputError` that names each folder without a shard, each shard that was not rendered
 * from `sources` (names of today’s content and code) or belongs to another number of shards, and those that are doubled or missing.
 */
export async function chooseShards(dirs: readonly string[], sources: readonly string[]): Promise<readonly ShardFolder[]> {
  const found = await Promise.all(dirs.map(async (dir) => ({ dir, shard: await readShard(dir) })));
  const shards = found.flatMap(({ dir, shard }) => (shard === undefined ? [] : [{ dir, shard }]));
  const [first] = shards;
  const of = first?.shard.of ?? 0;
  const isForeign = ({ shard }: ShardFolder) => !sources.includes(shard.source) || shard.source !== first?.shard.source;
  const problems = [
    ...found.flatMap(({ dir, shard }) => (shard === undefined ? [`${dir} holds no shard.`] : [])),
    ...shards
      .filter(isForeign)
      .map(({ dir }) => `${dir} was rendered from other content, code or options than those of today or of the other shards.`),
    ...shards.flatMap(({ dir, shard }) =>
      shard.of === of ? [] : [`${dir} is one of ${shard.of} shards, and ${first?.dir ?? ''} is one of ${of}.`],
    ),
    ...doubled(shards, of),
    ...(shards.length === found.length ? missing(shards, of) : []),
  ];
  if (problems.length > 0) throw new OutputError(problems.join('\n'));
  return shards.toSorted((a, b) => a.shard.at - b.shard.at);
}
