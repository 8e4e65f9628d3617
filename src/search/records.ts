/** What the search index holds: one record per entry, capability and need, and none per pair, of which there are N². */
import { rankedOf, type Catalogue } from '../catalogue.ts';
import type { Entry } from '../entries/entry.ts';
import { levelOf } from '../entries/level.ts';
import { kindIds, kindOf, kinds } from '../kinds/kinds.ts';
import { categoryPath, entryPath } from '../views/entry-path.ts';
import { filterValuesOf, searchFilters } from './search-filters.ts';
import { linkTo } from '../views/pages/terms.ts';
import { entryDocument } from '../views/entry-document.ts';
import { withoutMarks } from '../views/inline-code.ts';
import { benchmarkPath, capabilityPath, needPath } from '../views/links.ts';
import { summaryOf } from '../views/summary.ts';
import { displayedScore } from '../ranking/rank.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { pastEntries } from './newest.ts';
import { otherSpellings } from './other-spellings.ts';
import { SCORE_FILTER } from './score-order.ts';

/** A record in Pagefind's form; all values are text. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

/** The filters that records have apart from those that kinds declare. */
const KIND_FILTER = 'Kind';
const CATEGORY_FILTER = 'Category';
const STATUS_FILTER = 'Status';
const CAPABILITY_FILTER = 'Capability';

/** The names of all filters, in the order in which the search page shows them. */
export const filterNames = (): readonly string[] => {
  const declared = kinds.flatMap((kind) => searchFilters(kind).map(({ label }) => label));
  const makers = kinds.map(({ maker }) => maker.label);
  return [...new Set([KIND_FILTER, CATEGORY_FILTER, STATUS_FILTER, ...makers, ...declared, CAPABILITY_FILTER])];
};

/** The badge of an entry, where it has one. */
const statusOf = (catalogue: Catalogue, entry: Entry) => linkTo(catalogue, entry).status;

function filtersOf(catalogue: Catalogue, entry: Entry, names: ReadonlyMap<string, string>): Record<string, string[]> {
  const declared = searchFilters(kindOf(entry.kind)).flatMap((fact) => {
    const values = filterValuesOf(entry, fact);
    return values.length === 0 ? [] : [[fact.label, values.map(({ text }) => text)] as const];
  });
  const { label, maker } = kindOf(entry.kind);
  const status = statusOf(catalogue, entry);
  return {
    [KIND_FILTER]: [label],
    [STATUS_FILTER]: [status?.isGone === true ? 'Retired or archived' : 'Available'],
    ...(entry.data.category === undefined ? {} : { [CATEGORY_FILTER]: [linkTo(catalogue, entry).kindLabel] }),
    ...(entry.maker === '' ? {} : { [maker.label]: [entry.maker] }),
    ...Object.fromEntries(declared),
    [CAPABILITY_FILTER]: Object.entries(entryDocument(catalogue, entry).known).flatMap(([id, has]) =>
      has ? [names.get(id) ?? id] : [],
    ),
  };
}

/** Prose without the addresses of its links: nobody searches for a piece of one. */
const proseOf = ({ prose }: Entry) => prose.markdown.replaceAll(/\]\([^()\s]*\)/g, ']');

function entryRecord(catalogue: Catalogue, entry: Entry, names: ReadonlyMap<string, string>): SearchRecord {
  const { data } = entry;
  const summary = summaryOf(entry);
  const score = displayedScore(rankedOf(catalogue, entry.slug).score);
  const status = statusOf(catalogue, entry);
  const claims = data.capabilities.flatMap((claim) => [names.get(claim.id) ?? '', claim.title, claim.description]);
  const texts = [data.name, ...data.aliases, entry.maker, data.family ?? '', summary, ...claims, proseOf(entry)].join('\n');
  return {
    url: entryPath(entry),
    content: withoutMarks([texts, otherSpellings(texts)].join('\n')),
    language: 'en',
    meta: {
      title: data.name,
      kind: linkTo(catalogue, entry).kindLabel,
      summary,
      maker: entry.maker,
      ...(status === undefined ? {} : { status: status.text }),
      ...(status?.isGone === true ? {} : { score: String(score) }),
    },
    // What is gone comes after everything that can be chosen.
    filters: { ...filtersOf(catalogue, entry, names), ...(status?.isGone === true ? {} : { [SCORE_FILTER]: [String(score)] }) },
  };
}

function termRecord(
  url: string,
  kind: string,
  term: { readonly name: string; readonly summary: string; readonly aliases: readonly string[] },
): SearchRecord {
  const texts = [term.name, ...term.aliases, term.summary].join('\n');
  return {
    url,
    content: [texts, otherSpellings(texts)].join('\n'),
    language: 'en',
    meta: { title: term.name, kind, summary: term.summary },
    filters: { [KIND_FILTER]: [kind] },
  };
}

/** All records of a site, in a fixed order. */
export function searchRecords(catalogue: Catalogue): readonly SearchRecord[] {
  const { entries, capabilities, needs, categories, benchmarks } = catalogue.content;
  const names = new Map(capabilities.map((capability) => [capability.id, capability.data.name]));
  return [
    ...entries.map((entry) => entryRecord(catalogue, entry, names)),
    ...capabilities.map((capability) => termRecord(capabilityPath(capability.id), 'Capability', capability.data)),
    ...needs.map((need) => termRecord(needPath(need.id), 'Need', need.data)),
    ...categories.map(({ id, data }) => termRecord(categoryPath({ kind: data.kind, category: id }), 'Leaderboard', data)),
    ...benchmarks.map(({ id, data }) => termRecord(benchmarkPath(id), 'Benchmark', { ...data, aliases: [] })),
  ];
}

const groupOf = ({ content }: Catalogue, { data }: Entry) => content.categories.findIndex(({ id }) => id === data.category);

/** All entries in the order of the list of names: by category, so that like stands beside like and packs small. */
export function namedEntries(catalogue: Catalogue): readonly Entry[] {
  const placed = catalogue.content.entries.map((entry) => ({
    entry,
    kind: kindIds.indexOf(entry.kind),
    group: groupOf(catalogue, entry),
  }));
  return placed.toSorted((p, q) => p.kind - q.kind || p.group - q.group).map(({ entry }) => entry);
}

function finderEntry(catalogue: Catalogue, entry: Entry, past: ReadonlySet<string>): FinderEntry {
  const { slug, kind, data } = entry;
  const status = statusOf(catalogue, entry);
  const { rank, score } = rankedOf(catalogue, slug);
  return {
    slug,
    names: [data.name, ...data.aliases],
    kind: kindIds.indexOf(kind),
    ...(data.category === undefined ? {} : { group: groupOf(catalogue, entry) }),
    ...(entry.maker === '' ? {} : { maker: entry.maker }),
    ...(rank === undefined ? {} : { score: displayedScore(score) }),
    ...(status === undefined ? {} : { status: status.text }),
    ...(status?.isGone === true ? { isGone: true } : {}),
    ...(past.has(slug) ? { isPast: true } : {}),
  };
}

/** By the place of each entry, the places after it of those that `pairs` set it beside. */
function partnersOf(entries: readonly Entry[], pairs: readonly (readonly string[])[]): FinderIndex['partners'] {
  const placeOf = new Map(entries.map(({ slug }, at) => [slug, at]));
  const places = pairs.map((slugs) => slugs.map((slug) => placeOf.get(slug) ?? -1).sort((p, q) => p - q));
  const later = Map.groupBy(places, ([first = -1]) => first);
  return entries.map((_, at) => (later.get(at) ?? []).flatMap(([, second]) => second ?? []).sort((p, q) => p - q));
}

/** Which pairs have a page; on a site that has one for every pair, which have none. */
function pagesOf(entries: readonly Entry[], { content, pairs }: Catalogue): Pick<FinderIndex, 'partners' | 'unpaired'> {
  const { site } = content;
  const paired = pairs.map(({ sides }) => sides.map(({ slug }) => slug));
  if (site.pairs.policy !== 'all') return { partners: partnersOf(entries, paired) };
  const ruledOut = content.pairs.exclude.map(({ items }) => items);
  const unpaired = entries.flatMap(({ data }, at) => (levelOf(data, site) === 'listed' ? [at] : []));
  return { partners: partnersOf(entries, ruledOut), unpaired };
}

/** The list of names. */
export function finderIndex(catalogue: Catalogue): FinderIndex {
  const [entries, past] = [namedEntries(catalogue), pastEntries(catalogue)];
  return {
    folders: kinds.map(({ folder }) => folder),
    entries: entries.map((entry) => finderEntry(catalogue, entry, past)),
    ...pagesOf(entries, catalogue),
  };
}
