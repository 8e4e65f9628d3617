/** The page for addresses that lead nowhere: tells what the address may mean, a comparison or an entry. */
import { entryNamed } from '../search/find-entries.ts';
import type { FinderIndex } from '../search/finder-index.ts';
import { findOrNearest } from '../search/nearest.ts';
import { comparisonOf, entryHref } from '../search/pair-finder.ts';
import { loadNames } from './load-names.ts';

interface Meant {
  readonly href: string;
  readonly text: string;
}

const MOST = 3;

/** The last part of an address, as words: `a-vs-b` of `/compare/a-vs-b/`. */
function lastPart(path: string): string {
  const part = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(part).slice(0, 200);
  } catch {
    // A `%` that begins no character: the words around it may say enough.
    return part.replaceAll('%', ' ').slice(0, 200);
  }
}

function meantBy(index: FinderIndex, part: string): readonly Meant[] {
  const [left = '', right] = part.split('-vs-');
  const [a, b] = [entryNamed(index, left), right === undefined ? undefined : entryNamed(index, right)];
  const pair = comparisonOf(index, [...(a === undefined ? [] : [a]), ...(b === undefined ? [] : [b])]);
  if (pair !== undefined) return [{ href: pair.href, text: pair.sides.map(({ names }) => names[0]).join(' vs ') }];
  const near = [left, ...(right === undefined ? [] : [right])].flatMap((text) =>
    findOrNearest(index.entries, text).things.slice(0, MOST),
  );
  return near.map((entry) => ({ href: entryHref(index, entry), text: entry.names[0] ?? entry.slug }));
}

function render(place: HTMLElement, all: readonly Meant[]): void {
  const links = all.map(({ href, text }) => {
    const link = document.createElement('a');
    Object.assign(link, { href, textContent: text });
    return link;
  });
  place.append('Did you look for ', ...links.flatMap((link, at) => (at === 0 ? [link] : [', ', link])), '?');
  place.hidden = false;
}

const place = document.querySelector<HTMLElement>('.meant');
const part = lastPart(location.pathname);
if (place !== null && part !== '') {
  const meant = meantBy(await loadNames(), part);
  if (meant.length > 0) render(place, meant);
}
