/** The names that a schema knows, for who misspelt one. */
import { kinds, schemas } from '../kinds/kinds.ts';
import { nearest } from '../problems/nearest.ts';
import type { Path } from './format-path.ts';

interface SchemaNode {
  readonly def?: {
    readonly type?: string;
    readonly innerType?: unknown;
    readonly element?: unknown;
    readonly keyType?: { readonly def?: { readonly entries?: object } };
    readonly valueType?: unknown;
    readonly options?: readonly unknown[];
    readonly discriminator?: string;
  };
  readonly shape?: Readonly<Record<string, unknown>>;
}

/** The keys that the mapping at `path` must have. */
export function requiredAt(schema: unknown, path: Path): readonly string[] {
  const shape = nodeAt(schema, path)?.shape ?? {};
  return Object.keys(shape).filter((key) => !OPTIONAL.has((shape[key] as SchemaNode).def?.type ?? ''));
}

/** The keys that the mapping at `path` may have, as far as the schema lists them. */
export function keysAt(schema: unknown, path: Path): readonly string[] {
  const node = nodeAt(schema, path);
  const options = node?.def?.discriminator === undefined ? [] : (node.def.options ?? []);
  if (options.length > 0) return [...new Set(options.flatMap((option) => keysAt(option, [])))];
  return Object.keys(node?.shape ?? node?.def?.keyType?.def?.entries ?? {});
}

/** The key that decides which others the mapping at `path` may have; `undefined` where it may have the same in any case. */
export const decidingKeyAt = (schema: unknown, path: Path): string | undefined => nodeAt(schema, path)?.def?.discriminator;

const OPTIONAL: ReadonlySet<string> = new Set(['optional', 'default', 'prefault']);

function nodeAt(schema: unknown, path: Path): SchemaNode | undefined {
  let node = schema as SchemaNode | undefined;
  const unwrap = () => {
    while (node?.def?.innerType !== undefined) node = node.def.innerType as typeof node;
  };
  for (const step of path) {
    unwrap();
    node = (node?.shape?.[String(step)] ?? node?.def?.element ?? node?.def?.valueType) as typeof node;
  }
  unwrap();
  return node;
}

/** Commands write moves.yaml, so nobody misspells its key; words of texts are near it. */
const { moves: _written, ...typedFiles } = schemas.files;

const KEYS: ReadonlySet<string> = new Set([
  ...[...schemas.entries.values(), ...Object.values(schemas.terms), ...Object.values(typedFiles)].flatMap((schema) =>
    keysAt(schema, []),
  ),
  ...kinds.flatMap(({ facts }) => facts.map(({ id }) => id)),
]);

/** Whether a word is a key of any file that editors write. */
export const isKey = (word: string): boolean => KEYS.has(word);

/** Whether a word at the beginning of a line is a key of any file that editors write, or almost. */
export const meansKey = (word: string): boolean => KEYS.has(word) || nearest(word, KEYS) !== undefined;
