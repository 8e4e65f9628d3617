/**
 * The whole pipeline, in order. Read this first.
 *
 *   content -> entries -> ranking -> matching -> pairs -> views -> pages | outputs | search
 *                '-> problems (all of them, then stop)
 *
 * Each arrow returns a new frozen value. The match graph is built before the ranking, because how central an
 * entry is counts as one of its signals; needs are matched after it, because the score decides between equal answers.
 */
import { kinds, KINDS } from '../schemas/index.ts';
import type { Content, Entry } from './entries/entry.ts';
import { parseFile, type ParseFile } from './entries/check-file.ts';
import { deepFreeze } from './entries/freeze.ts';
import { loadContent } from './entries/load-content.ts';
import { buildMatchGraph, type MatchGraph } from './matching/capability-graph.ts';
import { countMatches, matchNeeds, type MatchedNeed } from './matching/match-needs.ts';
import type { RowCatalogue } from './comparison/compare-rows.ts';
import { choosePairs, type Pair } from './comparison/choose-pairs.ts';
import type { Checked } from './problems/problem.ts';
import { renderProse } from './prose/render-prose.ts';
import { rankEntries, type Rankings } from './ranking/rank.ts';

/** Everything that a page can be rendered from. */
export interface Catalogue {
  readonly content: Content;
  readonly entryBySlug: ReadonlyMap<string, Entry>;
  /** File -> safe HTML of its prose. */
  readonly prose: ReadonlyMap<string, string>;
  readonly graph: MatchGraph;
  readonly rankings: Rankings;
  readonly needs: readonly MatchedNeed[];
  readonly timesMatched: ReadonlyMap<string, number>;
  readonly pairs: readonly Pair[];
  /** Slug -> the pairs that it is in. */
  readonly pairsOf: ReadonlyMap<string, readonly Pair[]>;
  readonly rowCatalogue: RowCatalogue;
}

function matchGraphOf(entries: readonly Entry[]): MatchGraph {
  return buildMatchGraph(
    entries.map(({ slug, kind, data }) => ({ slug, kind, capabilities: data.capabilities.map((claim) => claim.id) })),
  );
}

function rank(content: Content, graph: MatchGraph): Rankings {
  const ratable = content.entries.map(({ slug, kind, data }) => ({
    slug,
    kind,
    facts: data.facts,
    benchmarks: data.benchmarks,
    centrality: graph.centralityOf(slug),
  }));
  const scales = Object.fromEntries(content.benchmarks.map(({ id, data }) => [id, { from: data.from, to: data.to }]));
  return rankEntries(ratable, content.ranking, scales);
}

function match(content: Content, rankings: Rankings): readonly MatchedNeed[] {
  const candidates = content.entries.map(({ slug, data }) => ({
    slug,
    capabilities: data.capabilities.map((claim) => claim.id),
    facts: data.facts,
    score: rankings.bySlug.get(slug)?.score ?? 0,
  }));
  return matchNeeds(content.needs, candidates);
}

function rowCatalogueOf(content: Content): RowCatalogue {
  const perKind = <T>(value: (kind: (typeof KINDS)[number]) => T) => ({ model: value('model'), repository: value('repository') });
  return {
    facts: perKind((kind) => kinds[kind].facts),
    kindLabels: perKind((kind) => kinds[kind].label),
    // Rows need what a benchmark is, and neither its file nor the names of its published table.
    benchmarks: content.benchmarks.map(({ id, data }) => ({ id, data: { ...data, names: {} } })),
  };
}

function pairsBySlug(pairs: readonly Pair[]): Map<string, Pair[]> {
  const bySlug = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const { slug } of pair.sides) bySlug.set(slug, [...(bySlug.get(slug) ?? []), pair]);
  }
  return bySlug;
}

/** Derives everything from checked content. Pure: the same content gives the same catalogue. */
export function buildCatalogue(content: Content, prose: ReadonlyMap<string, string>): Catalogue {
  const graph = matchGraphOf(content.entries);
  const rankings = rank(content, graph);
  const needs = match(content, rankings);
  const pairs = choosePairs(content.site.pairs, content.pairs, {
    sides: content.entries,
    neighboursOf: graph.neighboursOf,
    needs: needs.map((need) => need.matches.map((answer) => answer.slug)),
  });
  const entryBySlug = new Map(content.entries.map((entry) => [entry.slug, entry]));
  return deepFreeze({
    content,
    entryBySlug,
    prose,
    graph,
    rankings,
    needs,
    pairs,
    pairsOf: pairsBySlug(pairs),
    timesMatched: countMatches(needs),
    rowCatalogue: rowCatalogueOf(content),
  });
}

/** The two steps that cost most of a load, each of one file alone. */
export interface FileSteps {
  readonly parse: ParseFile;
  readonly render: typeof renderProse;
}

/**
 * Reads, checks and derives. Gives every problem of every file, those of prose included, or the catalogue.
 * Who loads again and again passes `steps` that memoize the files that did not change.
 */
export async function loadCatalogue(
  dir: string,
  steps: FileSteps = { parse: parseFile, render: renderProse },
): Promise<Checked<Catalogue>> {
  const prose = new Map<string, string>();
  const checkProse = (source: Parameters<typeof renderProse>[0]) => {
    const rendered = steps.render(source);
    if (!rendered.ok) return rendered.problems;
    prose.set(source.file, rendered.value);
    return [];
  };
  const content = await loadContent(dir, checkProse, steps.parse);
  return content.ok ? { ok: true, value: buildCatalogue(content.value, prose) } : content;
}
