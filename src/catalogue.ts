/**
 * The whole pipeline, in order. Read this first.
 *
 *   content -> entries -> ranking -> matching -> comparison -> views -> pages | site files | search
 *                '-> problems (all of them, then stop)
 *
 * Each arrow returns a new frozen value. The match graph is built before the ranking, because how central an
 * entry is counts as one of its signals; needs are matched after it, because the score decides between equal answers.
 */
import type { NeedData } from '../schemas/content.ts';
import type { Pair } from './comparison/choose-pairs.ts';
import type { Comparison, Method } from './comparison/compare.ts';
import { pairComparisons } from './comparison/pair-comparisons.ts';
import { pairIndex, type PairIndex } from './comparison/pair-index.ts';
import { pairSources } from './comparison/pair-sources.ts';
import { subjectOf, type PublishedSubject } from './comparison/subject.ts';
import { parseFile, type ParseFile } from './entries/check-file.ts';
import type { Content, Entry } from './entries/entry.ts';
import { deepFreeze } from './entries/freeze.ts';
import { levelOf } from './entries/level.ts';
import { loadContent } from './entries/load-content.ts';
import { kindOf, kindViews } from './kinds/kinds.ts';
import { buildMatchGraph, type MatchGraph } from './matching/capability-graph.ts';
import { candidatesOf } from './matching/candidates.ts';
import { countMatches, matchNeed, matchNeeds, type MatchedNeed } from './matching/match-needs.ts';
import { standingOf, standingsOf, type Standings } from './matching/standings.ts';
import { termsOf } from './matching/terms.ts';
import type { Checked } from './problems/problem.ts';
import { renderProse } from './prose/render-prose.ts';
import type { Ranked } from './ranking/method.ts';
import type { Quality } from './ranking/quality.ts';
import { rankEntries, type Rankings } from './ranking/rank.ts';
import { abilitiesOf, benchmarksById, qualityIn, resultsScore } from './ranking/results.ts';

/** Everything that a page can be rendered from. */
export interface Catalogue extends PairIndex {
  readonly content: Content;
  /** Slug -> where in its life an entry is, and what it is known to be capable of. */
  readonly standings: Standings;
  readonly entryBySlug: ReadonlyMap<string, Entry>;
  /** File -> safe HTML of its prose. */
  readonly prose: ReadonlyMap<string, string>;
  readonly graph: MatchGraph;
  /** Slug -> what its results come to. */
  readonly qualities: Qualities;
  readonly rankings: Rankings;
  readonly needs: readonly MatchedNeed[];
  /** The answers to a need that no file holds, such as one that a program asks for. */
  readonly answersTo: (need: NeedData) => MatchedNeed;
  readonly timesMatched: ReadonlyMap<string, number>;
  readonly subjects: ReadonlyMap<string, PublishedSubject>;
  /** What entries are compared by. */
  readonly method: Method;
  /** The comparison of a pair, made whenever it is asked for: those of all pairs would fill the memory. */
  readonly comparisonOf: (pair: Pair) => Comparison;
  /** Whether the page of a pair says too little to be listed by search engines. Kept once it is known. */
  readonly isThin: (pair: Pair) => boolean;
}

/** Listed entries are not in the graph: what nobody has written yet must not move those that share what is written. */
function matchGraphOf({ entries, ranking, site }: Content): MatchGraph {
  const nodes = entries
    .filter(({ data }) => levelOf(data, site) === 'full')
    .map(({ slug, kind, data }) => ({
      slug,
      group: data.category ?? kind,
      capabilities: data.capabilities.map((claim) => claim.id),
    }));
  return buildMatchGraph(nodes, ranking.matchGraph);
}

type Qualities = ReadonlyMap<string, Quality>;

function qualitiesOf({ entries, benchmarks, ranking }: Content): Qualities {
  const published = benchmarksById(benchmarks);
  return new Map(
    entries.map(({ slug, kind, data: { category, benchmarks: results } }) => [
      slug,
      qualityIn({ kind, category, results }, published, ranking),
    ]),
  );
}

function rank(content: Content, graph: MatchGraph, standings: Standings, qualities: Qualities): Rankings {
  const ratable = content.entries.map(({ slug, kind, data }) => {
    const quality = qualities.get(slug);
    return {
      slug,
      kind,
      category: data.category,
      isGone: standingOf({ standings }, slug).lifeCycle.isGone,
      today: content.site.today,
      facts: data.facts,
      benchmarks: data.benchmarks,
      results: quality === undefined ? undefined : resultsScore(quality),
      centrality: graph.centralityOf(slug),
    };
  });
  const scales = Object.fromEntries(content.benchmarks.map(({ id, data }) => [id, { from: data.from, to: data.to }]));
  return rankEntries(ratable, content.ranking, scales);
}

/** What answers needs: the entries, and the facts that state capabilities. */
function answering(content: Content, rankings: Rankings, standings: Standings, qualities: Qualities) {
  const areas = Object.keys(content.ranking.areas);
  const candidates = candidatesOf(content, standings, (slug) => {
    const quality = qualities.get(slug);
    const abilities = quality === undefined ? { results: {}, areas: {} } : abilitiesOf(quality, areas);
    return { abilities, score: rankings.bySlug.get(slug)?.score ?? 0 };
  });
  return { candidates, terms: termsOf(content) };
}

function methodOf({ benchmarks, ranking, site }: Content, { weightings }: Rankings): Method {
  return {
    kinds: kindViews,
    // Rows need what a benchmark is, and neither its file nor the names of its published table.
    benchmarks: benchmarks.map(({ id, data }) => ({ id, data: { ...data, names: {} } })),
    ranking,
    weightings,
    today: site.today,
    workloads: site.cost?.workloads ?? {},
  };
}

/** The ranked score of an entry. Throws `Error` for a slug that the ranking does not know, which only a programmer can cause. */
export function rankedOf({ rankings }: Pick<Catalogue, 'rankings'>, slug: string): Ranked {
  const ranked = rankings.bySlug.get(slug);
  if (ranked === undefined) throw new Error(`${slug} has no score`);
  return ranked;
}

/** Derives everything from checked content. Pure: the same content gives the same catalogue. */
export function buildCatalogue(content: Content, prose: ReadonlyMap<string, string>): Catalogue {
  const { bestAnswers } = content.ranking.needs;
  const graph = matchGraphOf(content);
  const standings = standingsOf(content);
  const qualities = qualitiesOf(content);
  const rankings = rank(content, graph, standings, qualities);
  const { candidates, terms } = answering(content, rankings, standings, qualities);
  const needs = matchNeeds(content.needs, candidates, terms);
  const sources = pairSources(content, { graph, needs, rankings, standings });
  const subjects = new Map(
    content.entries.map((entry) => {
      const { lifeCycle, known } = standingOf({ standings }, entry.slug);
      const ranked = rankedOf({ rankings }, entry.slug);
      const own = { kind: kindOf(entry.kind), sources: content.sources, ranked, lifeCycle, known };
      return [entry.slug, subjectOf(entry, { ...own, matched: needs, bestAnswers })];
    }),
  );
  const method = methodOf(content, rankings);
  return deepFreeze({
    content,
    standings,
    entryBySlug: new Map(content.entries.map((entry) => [entry.slug, entry])),
    prose,
    graph,
    qualities,
    rankings,
    needs,
    answersTo: (need) => matchNeed('asked', need, candidates, terms),
    timesMatched: countMatches(needs, bestAnswers),
    subjects,
    ...pairIndex(content.site.pairs, content.pairs, sources),
    method,
    ...pairComparisons(subjects, method),
  });
}

/** The two steps that cost most of a load, each of one file alone. */
export interface FileSteps {
  readonly parse: ParseFile;
  readonly render: typeof renderProse;
}

/**
 * Reads, checks and derives. Gives every problem of every file, those of prose included, or the catalogue.
 * Who loads again and again passes memoized `steps`, so that files that did not change cost nothing.
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
    return rendered.warnings ?? [];
  };
  const content = await loadContent(dir, checkProse, steps.parse);
  return content.ok ? { ok: true, value: buildCatalogue(content.value, prose) } : content;
}
