/** The plan of an import from any source of facts. */
import type { SourcesData } from '../../schemas/content.ts';
import { isPublicUrl } from '../../schemas/fields.ts';
import { RequestError } from '../editing/request-error.ts';
import { readDataSet } from './data-set.ts';
import type { FactSource } from './data-sets.ts';
import { planImport, type ImportContext, type ImportPlan } from './plan-import.ts';
import { planRepositories } from './plan-repositories.ts';
import type { RepositoryOptions } from './repository-source.ts';

/** Facts name their source by its id, so `sources.yaml` must list it. Throws `RequestError` when it does not. */
export function requireListed(listed: ReadonlySet<string>, ids: Iterable<string>): void {
  const missing = [...ids].find((id) => !isPublicUrl(id) && !listed.has(id));
  if (missing !== undefined)
    throw new RequestError(`sources.yaml does not list "${missing}". Add it with its title, url and licence.`);
}

/** Reads `source` and plans what it means for the entries. Throws `DataSetError` or `RequestError`; nothing is written. */
export async function planSource(
  source: FactSource,
  context: ImportContext,
  sources: SourcesData,
  options: RepositoryOptions,
): Promise<ImportPlan> {
  if (source.role === 'table') {
    const table = await readDataSet(await source.load(), options);
    requireListed(new Set(Object.keys(sources)), table.cites ?? [table.source]);
    return planImport(table, context);
  }
  const plan = await planRepositories(await source.load(), context, options);
  requireListed(new Set(Object.keys(sources)), new Set(plan.entries.flatMap(({ facts }) => facts.map((fact) => fact.source))));
  return plan;
}
