/** Names that a picture has no room for. */

/** At most `most` letters of a name, with `…` in place of the rest. */
export function cutName(name: string, most: number): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  const start = letters.slice(0, most - 1).join('');
  return `${start.trimEnd()}…`;
}
