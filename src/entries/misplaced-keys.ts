/** Unknown and missing keys that are one slip: values without their keys, and keys one level too far left. */
import type { Problem } from '../problems/problem.ts';
import { meant } from '../problems/meant.ts';
import { kindsWith } from './fact-names.ts';
import { formatPath, valueAt, type Path } from './format-path.ts';
import { named } from './key-names.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { Issue } from './unfold-issue.ts';

interface Misplaced {
  /** The one problem; `undefined` where these keys are no such slip. */
  readonly problem?: Problem;
  /** Missing keys that it tells as well. */
  readonly settled: readonly Path[];
}

type Unknown = Extract<Issue, { code: 'unrecognized_keys' }>;

const isChild = (path: Path, holder: Path) =>
  path.length === holder.length + 1 && holder.every((step, index) => step === path[index]);

/** `{ 4, list, 2026-01-01 }`: each value is a key of its own to YAML. */
function bareValues({ path, keys }: Unknown, missing: readonly Issue[], { data, placeOf }: ParsedYaml): Misplaced {
  const lacking = missing.filter((issue) => isChild(issue.path, path));
  const isBare = keys.every((key) => !/[=:]/.test(key.replace(/^https?:/, '')) && valueAt(data, [...path, key]) === null);
  const isAll = keys.length === Object.keys(valueAt(data, path) ?? {}).length;
  if (path.length === 0 || keys.length < 2 || lacking.length < 2 || !isBare || !isAll) return { settled: [] };
  const values = lacking.map((issue, index) => `${String(issue.path.at(-1))}: ${keys[index] ?? '…'}`).join(', ');
  const message = `${formatPath(path)} holds values without their keys.`;
  const hint = `write  ${String(path.at(-1))}: { ${values} }`;
  return { problem: { ...placeOf(path), code: 'missing-key', message, hint }, settled: lacking.map((issue) => issue.path) };
}

/** `asOf:` in the column of the fact above it, which lacks it. */
function tooFarLeft({ path, keys }: Unknown, missing: readonly Issue[], { placeOf }: ParsedYaml): Misplaced {
  const [key, ...others] = keys;
  const [lacking, ...more] = missing.filter(
    (issue) => issue.path.length === path.length + 2 && isChild(issue.path.slice(0, -1), path) && issue.path.at(-1) === key,
  );
  if (key === undefined || lacking === undefined || others.length + more.length > 0 || path.length === 0) return { settled: [] };
  const holder = String(lacking.path.at(-2));
  const message = `${key} begins too far left to belong to ${holder}, which lacks it.`;
  const hint = 'put two more spaces before it.';
  return { problem: { ...placeOf([...path, key], 'key'), code: 'unknown-key', message, hint }, settled: [lacking.path] };
}

/** `- { capability: a }` where a capability stands alone. */
function namedAlone({ path, keys }: Unknown, missing: readonly Issue[], { data, placeOf }: ParsedYaml): Misplaced {
  const value = valueAt(data, [...path, 'capability']);
  if (path[0] !== 'prefers' || keys.length !== 1 || typeof value !== 'string') return { settled: [] };
  const message = `${formatPath(path)} names a capability under a key.`;
  return {
    problem: { ...placeOf(path), code: 'unknown-key', message, hint: `write the capability alone:  - ${value}` },
    settled: missing.filter((issue) => isChild(issue.path, path)).map((issue) => issue.path),
  };
}

/** `- pricing: free` where a condition or a preference names a fact. */
function shortCondition({ path, keys }: Unknown, missing: readonly Issue[], { data, placeOf }: ParsedYaml): Misplaced {
  const [key = ''] = keys;
  const value = valueAt(data, [...path, key]);
  const isCondition = path[0] === 'where' || path[0] === 'statedBy' || path[0] === 'prefers';
  if (!isCondition || keys.length !== 1 || kindsWith(key).length === 0) return { settled: [] };
  const test =
    path[0] === 'prefers'
      ? 'better: …'
      : typeof value === 'number'
        ? `atLeast: ${value}`
        : `is: ${typeof value === 'object' ? '…' : String(value)}`;
  const message = `${formatPath(path)} has the fact ${key} as a key.`;
  return {
    problem: { ...placeOf([...path, key], 'key'), code: 'unknown-key', message, hint: `write  { fact: ${key}, ${test} }` },
    settled: missing.filter((issue) => isChild(issue.path, path)).map((issue) => issue.path),
  };
}

/** A mapping of another form, all of whose keys are strange and which has none of those that it needs. */
function otherForm({ path, keys }: Unknown, missing: readonly Issue[], { data, placeOf }: ParsedYaml): Misplaced {
  const lacking = missing.filter((issue) => isChild(issue.path, path));
  const isAll = keys.length === Object.keys(valueAt(data, path) ?? {}).length;
  const needed = lacking.map((issue) => String(issue.path.at(-1)));
  if (path.length === 0 || keys.length < 2 || needed.length < 2 || !isAll || keys.some((key) => /[=:]/.test(key)))
    return { settled: [] };
  // What can be told one by one is told so.
  if (keys.some((key) => meant(key, named(needed)) !== undefined)) return { settled: [] };
  const message = `${formatPath(path)} has other keys than it needs: ${keys.join(', ')}.`;
  const hint = `write  { ${needed.map((key) => `${key}: …`).join(', ')} }  in their place.`;
  return { problem: { ...placeOf(path), code: 'missing-key', message, hint }, settled: lacking.map((issue) => issue.path) };
}

/** What the unknown keys of one mapping are together, if they are one slip. */
export function misplacedKeys(unknown: Unknown, missing: readonly Issue[], parsed: ParsedYaml): Misplaced {
  return (
    [bareValues, tooFarLeft, namedAlone, shortCondition, otherForm]
      .map((find) => find(unknown, missing, parsed))
      .find(({ problem }) => problem !== undefined) ?? { settled: [] }
  );
}
