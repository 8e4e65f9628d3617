/** Entries: in short, in a list of their kind with all facts, and in full. */
import type { Catalogue } from '../../../catalogue.ts';
import type { Entry } from '../../../entries/entry.ts';
import { kindOf } from '../../../kinds/kinds.ts';
import { viewContext } from '../../../views/context.ts';
import { entryDocument, type EntryDocument } from '../../../views/entry-document.ts';
import { entryPath } from '../../../views/entry-path.ts';
import { perCatalogue } from '../../../views/per-catalogue.ts';
import type { EntryResult, EntrySummary } from '../schemas/entries.ts';
import type { EntryLinkResult } from '../schemas/values.ts';
import { apiPath, envelope, listEnvelope } from './envelope.ts';
import { scoreOf } from './score.ts';
import { factValues, resultOf } from './values.ts';

type Named = Pick<Entry, 'kind' | 'slug'>;

/** The document of an entry. */
export const entryFilePath = ({ kind, slug }: Named): string => apiPath(`${kindOf(kind).folder}/${slug}.json`);

/** An entry by name, with where it is. */
export const entryLink = (entry: Pick<Entry, 'kind' | 'slug' | 'data'>): EntryLinkResult => ({
  slug: entry.slug,
  name: entry.data.name,
  kind: entry.kind,
  page: entryPath(entry),
  document: entryFilePath(entry),
});

function summaryOf(catalogue: Catalogue, document: EntryDocument): EntrySummary {
  const { slug, kind, name, maker, category, family, summary, level, lifeCycle, isGone, page } = document;
  return {
    slug,
    kind,
    name,
    maker,
    category: category ?? null,
    family: family ?? null,
    summary,
    level,
    status: lifeCycle.status ?? null,
    end: lifeCycle.end ?? null,
    isGone,
    score: scoreOf(catalogue, document),
    page,
    document: entryFilePath(document),
  };
}

const benchmarksOf = perCatalogue(({ content }) => new Map(content.benchmarks.map(({ id, data }) => [id, data])));

function resultsOf(catalogue: Catalogue, { benchmarks }: EntryDocument): EntryResult['results'] {
  const stated = Object.entries(benchmarks).flatMap(([id, result]) => {
    const data = benchmarksOf(catalogue).get(id);
    return data === undefined ? [] : [[id, { unit: data.unit, ...resultOf(result, data) }] as const];
  });
  return Object.fromEntries(stated);
}

function capabilitiesOf(catalogue: Catalogue, { known, capabilities }: EntryDocument): EntryResult['capabilities'] {
  const { capabilityNames } = viewContext(catalogue);
  return Object.entries(known).map(([id, has]) => {
    const claim = capabilities.find((one) => one.id === id);
    const { title, description, unique = null, versus = null, source } = claim ?? {};
    const isTold = title !== undefined && description !== undefined && source !== undefined;
    return { id, name: capabilityNames[id] ?? id, has, claim: isTold ? { title, description, unique, versus, source } : null };
  });
}

function successorOf({ entryBySlug }: Catalogue, { successor }: EntryDocument): EntryResult['successor'] {
  if (successor === undefined) return null;
  const entry = entryBySlug.get(successor.slug ?? '');
  return {
    name: successor.name,
    slug: entry?.slug ?? null,
    document: entry === undefined ? null : entryFilePath(entry),
  };
}

function latestOf({ entryBySlug }: Catalogue, { successor }: EntryDocument): EntryResult['latest'] {
  const entry = entryBySlug.get(successor?.latest?.slug ?? '');
  return entry === undefined ? null : { name: entry.data.name, slug: entry.slug, document: entryFilePath(entry) };
}

function comparisonsOf({ comparisons }: EntryDocument): EntryResult['comparisons'] {
  return comparisons.map(({ with: other, name, page }) => ({ with: other, name, page, document: comparisonPath(page) }));
}

/** The document of a comparison, from the path of its page. */
const comparisonPath = (page: string): string => apiPath(`compare/${page.split('/').at(-2)}.json`);

function entryResult(catalogue: Catalogue, entry: Entry): EntryResult {
  const document = entryDocument(catalogue, entry);
  const { aliases, homepage, links, bestFor, avoidFor, lifeCycle, needs, history, timesMatched, file } = document;
  return {
    ...summaryOf(catalogue, document),
    aliases: [...aliases],
    formerSlugs: [...entry.data.formerSlugs],
    homepage,
    links: links.map(({ label, href }) => ({ label, address: href })),
    bestFor: bestFor ?? null,
    avoidFor: avoidFor ?? null,
    isEnding: lifeCycle.isEnding,
    isCurrent: lifeCycle.isCurrent,
    daysLeft: lifeCycle.daysLeft ?? null,
    successor: successorOf(catalogue, document),
    latest: latestOf(catalogue, document),
    facts: factValues(document, kindOf(entry.kind).facts),
    results: resultsOf(catalogue, document),
    capabilities: capabilitiesOf(catalogue, document),
    needs: needs.map(({ id, name, answer, best }) => ({ id, name, answer, isBest: best, document: apiPath(`needs/${id}.json`) })),
    history: Object.fromEntries(Object.entries(history).map(([fact, points]) => [fact, [...points]])),
    timesMatched,
    comparisons: comparisonsOf(document),
    file,
  };
}

/** `{kinds}/{slug}.json`. */
export const entryAnswer = (catalogue: Catalogue, entry: Entry) => envelope(catalogue, entryResult(catalogue, entry));

/** `{kinds}.json`: all entries of a kind with their facts, by slug. */
export const kindAnswer = perCatalogue((catalogue) => {
  const lists = Map.groupBy(catalogue.content.entries, ({ kind }) => kind);
  return new Map(
    [...lists].map(([kind, entries]) => {
      const rows = entries.map((entry) => {
        const document = entryDocument(catalogue, entry);
        return { ...summaryOf(catalogue, document), facts: factValues(document, kindOf(kind).facts) };
      });
      return [kind, listEnvelope(catalogue, rows)] as const;
    }),
  );
});
