/**
 * The catalogue of this process, for the pages: Astro runs their modules apart from those of the command line, so the two meet
 * at `globalThis`. Content is read and compared once for both.
 */
import type { Catalogue } from './catalogue.ts';
import type { Checked } from './problems/problem.ts';

declare global {
  var visavisCatalogue: Checked<Catalogue> | undefined;
}

/** Hands the catalogue on to the pages. */
export function shareCatalogue(result: Checked<Catalogue>): void {
  globalThis.visavisCatalogue = result;
}

/** What was shared last, if anything was. */
export const sharedCatalogue = (): Checked<Catalogue> | undefined => globalThis.visavisCatalogue;
