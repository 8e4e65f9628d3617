/** `_redirects` as hosts read it: where former addresses lead. */

interface Redirect {
  readonly to: string;
  readonly status: number;
}

/** Where a path leads; `undefined` where no rule names it. */
export type RedirectOf = (path: string) => Redirect | undefined;

/** The rules of the text of a `_redirects` file, `FROM TO STATUS` each; of several for a path the first counts. Ours name whole paths. */
export function redirectRules(text: string): RedirectOf {
  const rules = new Map<string, Redirect>();
  for (const line of text.split('\n')) {
    const [from, to, status] = line.trim().split(/\s+/);
    if (from !== undefined && to !== undefined && !rules.has(from)) rules.set(from, { to, status: Number(status ?? 301) });
  }
  return (path) => rules.get(path);
}
