/** The steps of the pipeline against each other, on the real content and on ten times as many entries. `npm run bench`. */
import { Bench } from 'tinybench';
import { buildCatalogue, loadCatalogue } from '../../src/catalogue.ts';
import { loadContent } from '../../src/entries/load-content.ts';
import { viewComparison } from '../../src/views/comparison.ts';
import { viewContext } from '../../src/views/context.ts';
import { entryDocument } from '../../src/views/entry-document.ts';

const result = await loadCatalogue('content');
if (!result.ok) throw new Error('content has problems; run npm run check');
const catalogue = result.value;
const { content, prose } = catalogue;
const copies = Array.from({ length: 10 }, (_, copy) =>
  content.entries.map((entry) => ({ ...entry, slug: `${entry.slug}-${copy}` })),
);
const tenfold = { ...content, entries: copies.flat(), pairs: { include: [], exclude: [] } };
const documents = content.entries.map((entry) => entryDocument(catalogue, entry));
const context = viewContext(catalogue);
const [a, b] = documents.filter((document) => document.kind === 'model');
if (a === undefined || b === undefined) throw new Error('content has fewer than two models');

/** The step that the others are measured against. */
const BASE = 'derive everything from checked content';

const bench = new Bench({ time: 1500, warmupTime: 300 });
bench
  .add(BASE, () => buildCatalogue(content, prose))
  .add('the same for ten times as many entries', () => buildCatalogue(tenfold, prose))
  .add('read and check all files', () => loadContent('content'))
  .add('read, check, render prose and derive', () => loadCatalogue('content'))
  .add('the documents of all entries', () => content.entries.map((entry) => entryDocument(catalogue, entry)))
  .add('the view of one comparison', () => viewComparison([a, b], context));
await bench.run();

const median = (name: string): number => {
  const task = bench.tasks.find((candidate) => candidate.name === name)?.result;
  return task !== undefined && 'latency' in task ? task.latency.p50 : Number.NaN;
};
const base = median(BASE);
process.stdout.write(`${content.entries.length} entries, ${catalogue.pairs.length} pairs; medians of one run\n\n`);
for (const { name } of bench.tasks) {
  process.stdout.write(
    `${median(name).toFixed(2).padStart(10)} ms  ${(median(name) / base).toFixed(3).padStart(8)} x  ${name}\n`,
  );
}
