/** The steps besides rendering that grow with the number of entries. Each prepares what it needs, and gives what is to be measured. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue, loadCatalogue, type Catalogue } from '../../../src/catalogue.ts';
import { viewSiteChange } from '../../../src/changes/site-change.ts';
import type { Content } from '../../../src/entries/entry.ts';
import { loadContent } from '../../../src/entries/load-content.ts';
import { buildMatchGraph } from '../../../src/matching/capability-graph.ts';
import { checkProse } from '../../../src/prose/render-prose.ts';
import { calibrate } from '../../../src/ranking/calibration/calibrate.ts';
import { fitBenchmarks, fitResults } from '../../../src/ranking/calibration/observations.ts';
import { rankEntries } from '../../../src/ranking/rank.ts';
import { benchmarksById, qualityIn, resultsScore } from '../../../src/ranking/results.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { writeSearchIndex } from '../../../src/search/write-index.ts';

type Work = () => unknown;

async function contentOf(dir: string): Promise<Content> {
  const content = await loadContent(dir, checkProse);
  if (!content.ok) throw new Error(`${dir} has problems; run visavis check`);
  return content.value;
}

async function catalogueOf(dir: string): Promise<Catalogue> {
  const catalogue = await loadCatalogue(dir);
  if (!catalogue.ok) throw new Error(`${dir} has problems; run visavis check`);
  return catalogue.value;
}

/** Scores, samples and ranks of all, as the catalogue has them made. How central an entry is costs a step of its own. */
async function rank(dir: string): Promise<Work> {
  const { entries, benchmarks, ranking, site } = await contentOf(dir);
  const published = benchmarksById(benchmarks);
  const ratable = entries.map(({ slug, kind, data: { category, facts, benchmarks: results } }) => {
    const quality = qualityIn({ kind, category, results }, published, ranking);
    const known = { facts, benchmarks: results, results: resultsScore(quality), centrality: 50 };
    return { slug, kind, category, isGone: false, today: site.today, ...known };
  });
  const scales = Object.fromEntries(benchmarks.map(({ id, data }) => [id, { from: data.from, to: data.to }]));
  return () => rankEntries(ratable, ranking, scales);
}

async function calibration(dir: string): Promise<Work> {
  const { benchmarks, entries } = await contentOf(dir);
  return () => calibrate(fitBenchmarks(benchmarks), fitResults(entries));
}

async function matchGraph(dir: string): Promise<Work> {
  const { entries, ranking } = await contentOf(dir);
  const nodes = entries.map(({ slug, kind, data }) => ({
    slug,
    group: data.category ?? kind,
    capabilities: data.capabilities.map(({ id }) => id),
  }));
  return () => buildMatchGraph(nodes, ranking.matchGraph);
}

/** What a change of one fact does to the site, which is the entry with its comparisons and everyone’s ranks. */
async function difference(dir: string): Promise<Work> {
  const before = await catalogueOf(dir);
  const [first = ''] = readdirSync(join(dir, 'models')).sort();
  const entries = before.content.entries.map((entry) => {
    const stated = entry.data.facts.contextTokens;
    if (entry.file !== `models/${first}` || stated === undefined) return entry;
    return { ...entry, data: { ...entry.data, facts: { ...entry.data.facts, contextTokens: { ...stated, value: 512_000 } } } };
  });
  const after = buildCatalogue({ ...before.content, entries }, before.prose);
  return () => viewSiteChange(before, after);
}

async function search(dir: string): Promise<Work> {
  const catalogue = await catalogueOf(dir);
  return () => writeSearchIndex(searchRecords(catalogue), join(dir, '..', 'pagefind'));
}

/** Name -> what prepares the step on a content folder. */
export const STEPS: Readonly<Record<string, (dir: string) => Promise<Work>>> = {
  check: (dir) => Promise.resolve(() => loadContent(dir, checkProse)),
  ranking: rank,
  calibration,
  'match graph': matchGraph,
  diff: difference,
  'search index': search,
};
