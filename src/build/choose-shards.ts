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

/** Shards of other content or code than today’s, and those of other options than the first that is of today. */
function foreign(shards: readonly ShardFolder[], sources: readonly string[]): readonly string[] {
  const first = shards.find(({ shard }) => sources.includes(shard.source));
  return shards.flatMap(({ dir, shard }) => {
    if (!sources.includes(shard.source))
      return [`${dir} was rendered from other content or code than that of today. Render the shard again.`];
    return shard.source === first?.shard.source ? [] : [`${dir} was rendered with other options than ${first?.dir ?? ''}.`];
  });
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
  const problems = [
    ...found.flatMap(({ dir, shard }) => (shard === undefined ? [`${dir} holds no shard.`] : [])),
    ...foreign(shards, sources),
    ...shards.flatMap(({ dir, shard }) =>
      shard.of === of ? [] : [`${dir} is one of ${shard.of} shards, and ${first?.dir ?? ''} is one of ${of}.`],
    ),
    ...doubled(shards, of),
    ...(shards.length === found.length ? missing(shards, of) : []),
  ];
  if (problems.length > 0) throw new OutputError(problems.join('\n'));
  return shards.toSorted((a, b) => a.shard.at - b.shard.at);
}
