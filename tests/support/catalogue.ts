/** The catalogue of a content folder, for tests of what is made from one. */
import { loadCatalogue, type Catalogue } from '../../src/catalogue.ts';
import { place } from './problems.ts';

async function read(dir: string): Promise<Catalogue> {
  const result = await loadCatalogue(dir);
  if (!result.ok) throw new Error(`${dir} has problems:\n${result.problems.map(place).join('\n')}`);
  return result.value;
}

/** Our own content, which no test changes and many look at. */
let own: Promise<Catalogue> | undefined;

/** Reads and derives everything from the content of `dir`. Throws when the content has problems, and says which. */
export const catalogueOf = (dir: string): Promise<Catalogue> => (dir === 'content' ? (own ??= read(dir)) : read(dir));
