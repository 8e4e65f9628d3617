/** Links in prose to pages of the site itself that do not exist. */
import { suggestNamed, type Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import type { ParsedFile } from './check-file.ts';

/** Pages that every site has, by the first part of their address. */
const PAGES: readonly string[] = [
  '',
  'api',
  'capabilities',
  'benchmarks',
  'changes',
  'compare',
  'gaps',
  'glossary',
  'match-graph',
  'methodology',
  'needs',
  'search',
  'sources',
];

/** Headings of the page of an entry; those of prose have no anchors. */
const ANCHORS: ReadonlySet<string> = new Set('main capabilities facts history score needs comparisons nearest'.split(' '));

/** What links can lead to: folder -> ids of its pages. Of other folders only the first page is known. */
export interface SitePages {
  readonly folders: ReadonlyMap<string, Named>;
  readonly entries: Named;
  /** Where the site is served; links may begin with it. */
  readonly address: string | undefined;
}

/** The part of an address inside the site; `undefined` for one of another site. */
function insideOf(link: string, { address }: SitePages): string | undefined {
  if (/^(?:\/(?![/\\])|#)/.test(link)) return link;
  const base = address?.replace(/\/$/, '');
  return base !== undefined && (link === base || link.startsWith(`${base}/`)) ? link.slice(base.length) || '/' : undefined;
}

/** In Markdown `](/x/)`, `](</x/>)` and `[name]: /x/`. Code shows links and makes none. */
const LINK = /(?:\]\(\s*<?|^\s{0,3}\[[^\]]+\]:\s*<?)([^\s)>]+)/g;

const withoutCode = (line: string) => line.replace(/(`+)[^`]*\1/g, (code) => ' '.repeat(code.length));

/** The lines of prose that are not code. */
function proseLines({ prose }: ParsedFile): string[] {
  let isCode = false;
  return prose.split('\n').map((line) => {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? '' : withoutCode(line);
  });
}

/** Whether `a-vs-b` names two entries. */
const isPair = (name: string, { entries }: SitePages): boolean => {
  const sides = name.split('-vs-');
  return sides.length === 2 && sides.every((side) => entries.has(side));
};

/** What helps with a link that leads to nothing; `undefined` for one that leads to a page. */
function faultOf(address: string, claims: ReadonlySet<string> | undefined, pages: SitePages): string | undefined {
  const [path = '', anchor = ''] = address.split('#');
  if (path === '') {
    const exists = claims !== undefined && (ANCHORS.has(anchor) || claims.has(anchor.replace(/^capability-/, '')));
    return exists ? undefined : 'headings in prose have no anchors: name the place in words, or link to a page.';
  }
  const [folder = '', name = '', ...rest] = path.replace(/\?.*$/, '').slice(1).split('/');
  const ids = pages.folders.get(folder);
  const small = path.toLowerCase();
  if (small !== path && faultOf(small, claims, pages) === undefined) return `write  ${small}`;
  if (ids === undefined && !PAGES.includes(folder))
    return suggestNamed(folder, new Map([...PAGES, ...pages.folders.keys()].filter((id) => id !== '').map((id) => [id, []])));
  const isFile = folder === 'api' || name === '';
  if (isFile || ids?.has(name) === true || (folder === 'compare' && isPair(name, pages)))
    return isFile || rest.join('') === '' ? undefined : 'no page lies below this one.';
  return suggestNamed(name, ids ?? new Map()) ?? 'correct the address, or take the link out.';
}

/** The links of a file's prose that lead to no page. `claims`: the capabilities of an entry, which have anchors on its page. */
export function checkSiteLinks(file: ParsedFile, claims: ReadonlySet<string> | undefined, pages: SitePages): Problem[] {
  return proseLines(file).flatMap((line, index) =>
    [...line.matchAll(LINK)].flatMap((match): Problem[] => {
      const [whole, address = ''] = match;
      const inside = insideOf(address, pages);
      const hint = inside === undefined ? undefined : faultOf(inside, claims, pages);
      if (hint === undefined) return [];
      const column = match.index + whole.length - address.length + 1;
      const message = `The link leads to "${address}", and the site has no such ${address.startsWith('#') ? 'place' : 'page'}.`;
      return [{ file: file.file, line: file.proseLine + index, column, code: 'dead-link', message, hint }];
    }),
  );
}
