/** The catalogue that pages are rendered from. */
import pc from 'picocolors';
import { loadCatalogue } from './catalogue.ts';
import { report } from './problems/report.ts';
import { sharedCatalogue } from './shared-catalogue.ts';
import { viewContext } from './views/context.ts';

const result = sharedCatalogue() ?? (await loadCatalogue(process.env.VISAVIS_CONTENT ?? 'content'));
if (!result.ok) throw new Error(`content has problems\n\n${report(result.problems, 'text', pc.createColors(false))}`);

export const catalogue = result.value;
export const context = viewContext(catalogue);
