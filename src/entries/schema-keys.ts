/** The names that a schema knows, for who misspelt one. */
import type { Path } from './format-path.ts';

interface SchemaNode {
  readonly def?: {
    readonly innerType?: unknown;
    readonly element?: unknown;
    readonly keyType?: { readonly def?: { readonly entries?: object } };
    readonly valueType?: unknown;
  };
  readonly shape?: Readonly<Record<string, unknown>>;
}

/** The keys that the mapping at `path` may have, as far as the schema lists them. */
export function keysAt(schema: unknown, path: Path): readonly string[] {
  let node = schema as SchemaNode | undefined;
  const unwrap = () => {
    while (node?.def?.innerType !== undefined) node = node.def.innerType as typeof node;
  };
  for (const step of path) {
    unwrap();
    node = (node?.shape?.[String(step)] ?? node?.def?.element ?? node?.def?.valueType) as typeof node;
  }
  unwrap();
  return Object.keys(node?.shape ?? node?.def?.keyType?.def?.entries ?? {});
}
