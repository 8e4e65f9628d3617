/** Addresses with letters beyond ASCII, which can look like others. */
import { formatPath, type Path } from './format-path.ts';
import type { Question, Stating } from './question.ts';

/** Blocks whose keys are facts or benchmarks. */
const BLOCKS: ReadonlySet<unknown> = new Set(['facts', 'disputed', 'history', 'benchmarks']);

function textsIn(data: unknown, path: Path = []): { readonly path: Path; readonly text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  const items = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return items.flatMap(([key, value]) => textsIn(value, [...path, key]));
}

const hostOf = (text: string): string => (text.startsWith('https://') && URL.canParse(text) ? new URL(text).hostname : '');

/** The question about each address of an entry whose host browsers write out when they do not trust it. */
export function foreignHosts<T extends Stating>(entry: T): Question<T>[] {
  return textsIn(entry.data).flatMap(({ path, text: address }): Question<T>[] => {
    const host = hostOf(address);
    if (!/(?:^|\.)xn--/.test(host)) return [];
    const text = `${formatPath(path)} leads to ${host}, whose letters can look like others. Is that the host you mean?`;
    const [block = '', key = block] = path;
    return [{ of: entry, id: String(BLOCKS.has(block) ? key : block), path, text, advice: 'open the address' }];
  });
}
