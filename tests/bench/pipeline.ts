/** The steps of the pipeline against each other, and how the time grows with the number of entries. `npm run bench`. */
import { Bench } from 'tinybench';
import { buildCatalogue, loadCatalogue } from '../../src/catalogue.ts';
import { loadContent } from '../../src/entries/load-content.ts';
import { compare } from '../../src/comparison/compare.ts';
import { buildMatchGraph } from '../../src/matching/capability-graph.ts';
import { cardRenderer } from '../../src/images/social-images.ts';
import { cardsOf, comparisonCard } from '../../src/views/sharing/card.ts';
import { viewComparison } from '../../src/views/comparison/comparison.ts';
import { viewContext } from '../../src/views/context.ts';
import { entryDocument } from '../../src/views/entry-document.ts';

const result = await loadCatalogue('content');
if (!result.ok) throw new Error('content has problems; run npm run check');
const catalogue = result.value;
const { content, prose } = catalogue;
/** Each catalogue keeps the documents that were made of it, so only a fresh one makes them again. */
const documentsOf = (one: typeof catalogue) => content.entries.map((entry) => entryDocument(one, entry));
const documents = documentsOf(catalogue);
const context = viewContext(catalogue);
const [a, b] = documents.filter((document) => document.kind === 'model');
if (a === undefined || b === undefined) throw new Error('content has fewer than two models');
const compared = compare([a, b], catalogue.method);
const card = comparisonCard(viewComparison(compared, [a, b], context), context);
const renderCard = await cardRenderer();

/** The content with each entry `times` times, under slugs of their own. */
function grown(times: number): typeof content {
  const copies = Array.from({ length: times }, (_, copy) =>
    content.entries.map((entry) => ({ ...entry, slug: `${entry.slug}-${copy}` })),
  );
  return { ...content, entries: copies.flat(), pairs: { include: [], exclude: [] } };
}

/** More would tell nothing new and take minutes: the match graph has an edge for each pair that shares a capability. */
const SIZES = [1, 2, 4] as const;

const derive = (times: number) => `derive everything from ${times} x the entries`;
const join = (times: number) => `the match graph alone of ${times} x the entries`;

// The least number of rounds counts, not only the time: tinybench's own least is 64, which is minutes for a step of seconds.
const bench = new Bench({ time: 1000, iterations: 5, warmupTime: 0, warmupIterations: 1 });
bench
  .add('read and check all files', () => loadContent('content'))
  .add('read, check, render prose and derive', () => loadCatalogue('content'))
  .add('the documents of all entries', () => documentsOf({ ...catalogue }))
  .add('one comparison', () => compare([a, b], catalogue.method))
  .add('the view of one comparison', () => viewComparison(compared, [a, b], context))
  .add('what all pictures for links show', () => cardsOf(catalogue))
  .add('one picture for a link', () => renderCard(card));
for (const times of SIZES) {
  const larger = grown(times);
  const nodes = larger.entries.map(({ slug, kind, data }) => ({
    slug,
    group: data.category ?? kind,
    capabilities: data.capabilities.map(({ id }) => id),
  }));
  bench
    .add(join(times), () => buildMatchGraph(nodes, content.ranking.matchGraph))
    .add(derive(times), () => buildCatalogue(larger, prose));
}
await bench.run();

const median = (name: string): number => {
  const task = bench.tasks.find((candidate) => candidate.name === name)?.result;
  return task !== undefined && 'latency' in task ? task.latency.p50 : Number.NaN;
};
const base = median(derive(1));
process.stdout.write(`${content.entries.length} entries, ${catalogue.pairs.length} pairs; medians of one run\n\n`);
for (const { name } of bench.tasks) {
  process.stdout.write(
    `${median(name).toFixed(2).padStart(10)} ms  ${(median(name) / base).toFixed(3).padStart(8)} x  ${name}\n`,
  );
}
