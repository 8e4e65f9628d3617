/**
 * The catalogue of this process, for the pages: Astro runs their modules apart from those of the command line, so the two meet
 * at `globalThis`. Content is read and compared once for both.
 */
import type { Catalogue } from './catalogue.ts';
import type { Checked } from './problems/problem.ts';

declare global {
  var visavisCatalogue: Checked<Catalogue> | undefined;
  var visavisPages: ((result: Checked<Catalogue>) => void) | undefined;
}

/** Hands the catalogue on to the pages. */
export function shareCatalogue(result: Checked<Catalogue>): void {
  globalThis.visavisCatalogue = result;
  globalThis.visavisPages?.(result);
}

/** What was shared last, if anything was. */
export const sharedCatalogue = (): Checked<Catalogue> | undefined => globalThis.visavisCatalogue;

/** Has the pages told of every catalogue that is shared from now on. */
export function whenShared(tell: (result: Checked<Catalogue>) => void): void {
  globalThis.visavisPages = tell;
}
