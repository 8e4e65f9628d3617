/** What every answer of the API says besides its result. */
import type { Catalogue } from '../../../catalogue.ts';
import { siteFile } from '../../../views/links.ts';
import { SCHEMA_VERSION } from '../schemas/component.ts';

const headOf = ({ content: { ranking, site } }: Pick<Catalogue, 'content'>) => ({
  schemaVersion: SCHEMA_VERSION,
  methodVersion: ranking.methodVersion,
  asOf: site.today,
});

/** An answer with one result. */
export const envelope = <T>(catalogue: Catalogue, result: T) => ({ ...headOf(catalogue), result });

/** An answer with a list, and how long it is. */
export const listEnvelope = <T>(catalogue: Catalogue, result: readonly T[]) => ({
  ...headOf(catalogue),
  result,
  total: result.length,
});

/** The path of a document or table of the API: `models.json`. */
export const apiPath = (file: string): string => siteFile(`api/v1/${file}`);
