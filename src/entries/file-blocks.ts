/** The blocks of an entry: keys of the file that hold more keys, and what becomes of those when they begin too far left. */
import type { Problem } from '../problems/problem.ts';
import { valueAt } from './format-path.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { Issue } from './unfold-issue.ts';

export const FILE_BLOCKS: ReadonlySet<string> = new Set([
  'facts',
  'disputed',
  'history',
  'benchmarks',
  'capabilities',
  'ids',
  'withheld',
]);

interface Unindented {
  /** The one problem of a block whose keys begin at the left edge. */
  readonly problem: Problem;
  /** The issues that do not come of it. */
  readonly others: readonly Issue[];
}

/** An empty block, with the unknown keys right below it. */
function emptyBlock(data: unknown, unknown: readonly string[]): readonly [block: string, keys: readonly string[]] | undefined {
  const order = Object.keys(data ?? {});
  return order.flatMap((block, at): (readonly [string, readonly string[]])[] => {
    if (!FILE_BLOCKS.has(block) || valueAt(data, [block]) !== null) return [];
    const end = order.findIndex((key, index) => index > at && !unknown.includes(key));
    const keys = order.slice(at + 1, end < 0 ? undefined : end);
    return keys.length > 0 ? [[block, keys] as const] : [];
  })[0];
}

/** `facts:` with its facts below it, at the same column: one slip, however many they are. */
export function unindentedBlock(issues: readonly Issue[], { data, placeOf }: ParsedYaml): Unindented | undefined {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys' && issue.path.length === 0);
  if (unknown?.code !== 'unrecognized_keys') return undefined;
  const [block, keys = []] = emptyBlock(data, unknown.keys) ?? [];
  const [first = ''] = keys;
  if (block === undefined) return undefined;
  const message = `${block} is empty, because the ${keys.length === 1 ? 'line' : `${keys.length} keys`} below it begin${keys.length === 1 ? 's' : ''} at the left edge.`;
  const last = placeOf([keys.at(-1) ?? first], 'key').line;
  const from = placeOf([first], 'key');
  const lines = from.line === last ? 'this line' : `each of the lines ${from.line} to ${last}`;
  const left = unknown.keys.filter((key) => !keys.includes(key));
  const others = issues.flatMap((issue): Issue[] => {
    if (issue === unknown) return left.length > 0 ? [{ ...unknown, keys: left }] : [];
    return issue.path.length === 1 && issue.path[0] === block ? [] : [issue];
  });
  return { problem: { ...from, code: 'unknown-key', message, hint: `put two spaces before ${lines}.` }, others };
}
