/** The catalogue that pages are rendered from. */
import pc from 'picocolors';
import { loadCatalogue } from './catalogue.ts';
import { report } from './problems/report.ts';
import { sharedCatalogue, whenShared } from './shared-catalogue.ts';
import { viewContext } from './views/context.ts';

const result = sharedCatalogue() ?? (await loadCatalogue(process.env.VISAVIS_CONTENT ?? 'content'));
if (!result.ok) throw new Error(`content has problems\n\n${report(result.problems, 'text', pc.createColors(false))}`);

/** What is shared next takes its place: one process may build one site after the other. */
export let catalogue = result.value;
export let context = viewContext(catalogue);

whenShared((next) => {
  if (!next.ok) return;
  catalogue = next.value;
  context = viewContext(catalogue);
});
