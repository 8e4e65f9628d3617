/** A built page as a reader sees it: names, tables, lists and the sentences of the verdict. Nothing of the code that made it. */
import { parse, type HTMLElement } from 'node-html-parser';
import { nearest, nearestOf, readPages, textOf } from '../built-site.ts';
import { seenTables, type SeenRow, type SeenTable } from './rows.ts';
import { seenVerdict, type SeenVerdict } from './sentences.ts';

/** An entry that a page is about. */
export interface SeenSide {
  readonly side: string;
  readonly name: string;
  readonly href: string;
  readonly badge: string | undefined;
  readonly score: string;
  /** The line below the score: rank, coverage and interval. */
  readonly line: string;
}

/** A list under a heading, with the addresses that it leads to. */
interface SeenList {
  readonly heading: string;
  /** `capabilities-only-a`, where the list stands in a section with an anchor. */
  readonly section: string;
  readonly isOrdered: boolean;
  readonly isFolded: boolean;
  readonly links: readonly { readonly href: string; readonly badge: string | undefined }[];
}

export interface SeenPage {
  /** `/models/example-one/` */
  readonly path: string;
  readonly title: string;
  /** Two to four of a comparison, one of an entry’s page, none of other pages. */
  readonly sides: readonly SeenSide[];
  readonly tables: readonly SeenTable[];
  /** Rows that a sentence can link to, by anchor. */
  readonly rows: ReadonlyMap<string, SeenRow>;
  readonly verdict: SeenVerdict | undefined;
  readonly lists: readonly SeenList[];
  /** Sentences outside of tables: paragraphs and items of lists. */
  readonly sentences: readonly string[];
  readonly text: string;
}

const hrefOf = (element: HTMLElement | null | undefined) => element?.getAttribute('href') ?? '';
const badgeOf = (element: HTMLElement | null | undefined) => {
  const badge = element?.querySelector('.badge') ?? undefined;
  return badge === undefined ? undefined : textOf(badge);
};

function seenSides(main: HTMLElement, path: string): SeenSide[] {
  const cards = main.querySelectorAll('.sides > .side');
  if (cards.length > 0) {
    return cards.map((card) => ({
      side: card.getAttribute('data-side') ?? '',
      name: textOf(card.querySelector('h2 bdi')),
      href: hrefOf(card.querySelector('h2 a')),
      badge: badgeOf(card.querySelector('h2')),
      score: textOf(card.querySelector('.big-score')).replace('/100', ''),
      line: textOf(main.querySelector(`.score-lines [data-side=${card.getAttribute('data-side')}] > span`)),
    }));
  }
  const card = main.querySelector('section.card .big-score')?.closest('section');
  if (card === null || card === undefined) return [];
  const [name, line] = [textOf(main.querySelector('h1 bdi')), textOf(card.querySelector('p'))];
  const score = textOf(card.querySelector('.big-score')).replace('/100', '');
  return [{ side: 'a', name, href: path, badge: badgeOf(main.querySelector('h1')), score, line }];
}

function headingOf(list: HTMLElement): string {
  for (let at: HTMLElement | null = list; at !== null; at = at.parentNode as HTMLElement | null) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (/^H[1-4]$|^SUMMARY$/.test(before.tagName)) return textOf(before);
  }
  return '';
}

function seenLists(main: HTMLElement): SeenList[] {
  const isOutside = (list: HTMLElement) =>
    nearest(list, (one) => one.tagName === 'NAV' || one.classList.contains('verdict')) === undefined;
  const all = main.querySelectorAll('ul, ol').filter(isOutside);
  return all.map((list) => ({
    heading: headingOf(list),
    section: nearest(list, ({ tagName, id }) => tagName === 'SECTION' && id !== '')?.id ?? '',
    isOrdered: list.tagName === 'OL',
    isFolded: nearestOf(list, 'DETAILS') !== undefined,
    links: list.querySelectorAll('li').flatMap((item) => {
      const link = item.querySelector('a');
      return link === null ? [] : [{ href: hrefOf(link), badge: badgeOf(item) }];
    }),
  }));
}

/** Claims stand as articles or as titles; both say of a capability which side has it. */
function seenClaims(main: HTMLElement): SeenList[] {
  return main.querySelectorAll('section[id^="capabilities-"]').map((section) => {
    const full = section.querySelectorAll('[data-capability]').map((one) => one.getAttribute('data-capability') ?? '');
    const titles = section.querySelectorAll('li a').map((link) => hrefOf(link).split('#capability-')[1] ?? '');
    const links = [...full, ...titles]
      .filter((id) => id !== '')
      .map((id) => ({ href: `/capabilities/${id}/`, badge: undefined }));
    return { heading: textOf(section.querySelector('h3')), section: section.id, isOrdered: false, isFolded: false, links };
  });
}

/** Reads one page. */
export const seenPage = (path: string, html: string): SeenPage => seenTree(path, parse(html));

function seenTree(path: string, root: HTMLElement): SeenPage {
  const main = root.querySelector('main') ?? root;
  const tables = seenTables(main);
  const rows = tables.flatMap((table) => table.rows.filter(({ anchor }) => anchor !== ''));
  const sentences = main.querySelectorAll('p, li').map(textOf);
  return {
    path,
    title: textOf(main.querySelector('h1')),
    sides: seenSides(main, path),
    tables,
    rows: new Map(rows.map((row) => [row.anchor, row])),
    verdict: seenVerdict(main),
    lists: [...seenLists(main).filter(({ section }) => !section.startsWith('capabilities-')), ...seenClaims(main)],
    sentences,
    text: textOf(main),
  };
}

/** All pages of a built site, in order of path. */
export const seenPages = (dir: string): readonly SeenPage[] => readPages(dir).map(({ path, root }) => seenTree(path, root));

export const isComparison = ({ path }: Pick<SeenPage, 'path'>) => path.startsWith('/compare/') && path.includes('-vs-');
