/** The one order of text: by code unit, so that no build depends on the locale of a machine. */

/** Below 0 if `a` stands before `b`, above 0 if it stands after, 0 if they are the same. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An order of things by a text of theirs: `list.toSorted(byText(({ slug }) => slug))`. */
export function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => compareText(textOf(a), textOf(b));
}

/** The order of a list in which readers look for a name: whatever its case, so that "aider" stands before "Cline". */
export const byName = byText(({ name }: { readonly name: string }) => name.toLowerCase());
