/** What programs that read text are given: `llms.txt`, a list of links in the form of llmstxt.org, and `llms-full.txt`, the pages themselves. */
import { compareText } from '../../schemas/text-order.ts';
import type { Catalogue } from '../catalogue.ts';
import { kinds } from '../kinds/kinds.ts';
import { entryDocument } from '../views/entry-document.ts';
import { categoryPath, entryPath, kindPath } from '../views/entry-path.ts';
import { formatCount, formatNumber } from '../views/format.ts';
import { needPath, PATHS, siteFile, twinPath } from '../views/links.ts';
import { pagesWithTwin } from '../views/pages/addresses.ts';
import { summaryOf } from '../views/summary.ts';
import { entryTwin, entryTwinSource } from './markdown/entry-twin.ts';
import { leaderboardTwin } from './markdown/leaderboard-twin.ts';
import { fileOf, heading, list, md, paragraph, quote, section, type Inline } from './markdown/markdown.ts';
import { linksOf } from './markdown/twin-parts.ts';

/** `llms-full.txt` ends before it is larger, in bytes: what a program with a window of half a million tokens can read. */
export const MOST_BYTES = 2_000_000;

const headOf = ({ content: { site } }: Catalogue): string[] => [heading(1, site.name), quote(site.description)];

/** Kinds of which every entry stands in one leaderboard, that of the kind. */
function uncategorised({ content: { categories, entries } }: Catalogue) {
  return kinds
    .filter(({ id }) => !categories.some(({ data }) => data.kind === id))
    .map(({ id, plural }) => {
      const count = formatCount(entries.filter(({ kind }) => kind === id).length, 'entry', 'entries');
      return { id, plural, count };
    });
}

/** `llms.txt`: what the site is and where a program finds what. Categories, needs and entries are linked as Markdown. */
export function llmsText(catalogue: Catalogue): string {
  const { site, entries, categories, needs } = catalogue.content;
  const link = linksOf(site);
  const line = (name: string, path: string, note: string): Inline => md`${link(name.replace(/[[\]]/g, ''), path)}: ${note}`;
  return fileOf(
    ...headOf(catalogue),
    paragraph(md`Pages of categories, needs, entries and comparisons are Markdown too: add ${'index.md'} to their address.`),
    section(
      2,
      'Data',
      list([
        line('Entries', siteFile('api/v1/entries.json'), 'all entries with score and rank'),
        line('Comparisons', siteFile('api/v1/pairs.json'), 'all comparison pages'),
        line('Everything', siteFile('llms-full.txt'), 'leaderboards and entries in one file'),
        line('Methodology', PATHS.methodology, 'how scores are calculated'),
      ]),
    ),
    section(
      2,
      'Categories',
      list([
        ...categories.map(({ id, data }) => line(data.name, twinPath(categoryPath({ ...data, category: id })), data.summary)),
        ...uncategorised(catalogue).map(({ id, plural, count }) => line(plural, twinPath(kindPath(id)), count)),
      ]),
    ),
    section(2, 'Needs', list(needs.map(({ id, data }) => line(data.name, twinPath(needPath(id)), data.summary)))),
    section(2, 'Entries', list(entries.map((entry) => line(entry.data.name, twinPath(entryPath(entry)), summaryOf(entry))))),
  );
}

/** The first of every category, then the second: whatever is left out at the end, every category is there. What is gone stands last. */
function entriesBestFirst(catalogue: Catalogue) {
  const ranked = catalogue.content.entries.map((entry) => {
    const { score, isGone } = entryDocument(catalogue, entry);
    return { entry, rank: isGone ? Infinity : (score.rank ?? Number.MAX_SAFE_INTEGER) };
  });
  return ranked
    .toSorted((a, b) => (a.rank === b.rank ? compareText(a.entry.slug, b.entry.slug) : a.rank - b.rank))
    .map(({ entry }) => entry);
}

/** As many of `parts`, in their order, as there are bytes for. */
function fitting(parts: readonly (() => string)[], bytes: number): readonly string[] {
  const texts: string[] = [];
  let left = bytes;
  for (const part of parts) {
    const text = part();
    left -= Buffer.byteLength(text) + 1;
    if (left < 0) break;
    texts.push(text);
  }
  return texts;
}

/** Room for the head and for what is said at the end. */
const MARGIN = 2000;

/** `llms-full.txt`: the twins of categories and of entries, the best first, within `most` bytes; its end says what was left out. */
export function llmsFullText(catalogue: Catalogue, most: number = MOST_BYTES): string {
  const { categories } = catalogue.content;
  const parts = [
    ...categories.map(
      ({ id, data }) =>
        () =>
          leaderboardTwin(catalogue, data.kind, id),
    ),
    ...uncategorised(catalogue).map(
      ({ id }) =>
        () =>
          leaderboardTwin(catalogue, id),
    ),
    ...entriesBestFirst(catalogue).map((entry) => () => entryTwin(entryTwinSource(catalogue, entry), catalogue.content.site)),
  ];
  const head = fileOf(...headOf(catalogue));
  const texts = fitting(parts, most - MARGIN - Buffer.byteLength(head));
  const others = pagesWithTwin(catalogue).length - parts.length;
  const missing = parts.length - texts.length;
  const left = [
    ...(missing === 0 ? [] : [`${formatNumber(missing)} of ${formatCount(parts.length, 'page')} of categories and entries`]),
    `${formatCount(others, 'page')} of needs, comparisons and further leaderboards`,
  ];
  const end = paragraph(md`Left out: ${left.join('; ')}. Each has a file of its own; ${'llms.txt'} says where.`);
  return [head, ...texts, `${section(2, 'What this file leaves out', end)}\n`].join('\n');
}
