/** `items` in their order, but first one of each group, so that several of one group do not take the place of all others. */
export function variedFirst<T>(items: readonly T[], groupOf: (item: T) => string): readonly T[] {
  const groups = new Set<string>();
  const isFirst = (item: T) => groups.size < groups.add(groupOf(item)).size;
  const marked = items.map((item) => ({ item, first: isFirst(item) }));
  return [...marked.filter(({ first }) => first), ...marked.filter(({ first }) => !first)].map(({ item }) => item);
}
