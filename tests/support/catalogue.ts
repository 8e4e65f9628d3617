/** The catalogue of a content folder, for tests of what is made from one. */
import { loadCatalogue, type Catalogue } from '../../src/catalogue.ts';
import { place } from './problems.ts';

/** Reads and derives everything from the content of `dir`. Throws when the content has problems, and says which. */
export async function catalogueOf(dir: string): Promise<Catalogue> {
  const result = await loadCatalogue(dir);
  if (!result.ok) throw new Error(`${dir} has problems:\n${result.problems.map(place).join('\n')}`);
  return result.value;
}
