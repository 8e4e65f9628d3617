/** What is derived from a catalogue is derived once: pages, files and reports ask for it again and again. */
import type { Catalogue } from '../catalogue.ts';

/** `make`, memoized by the catalogue itself. A catalogue that nobody holds any more takes its derivations along. */
export function perCatalogue<T>(make: (catalogue: Catalogue) => T): (catalogue: Catalogue) => T {
  const made = new WeakMap<Catalogue, { readonly value: T }>();
  return (catalogue) => {
    const known = made.get(catalogue);
    if (known !== undefined) return known.value;
    const value = make(catalogue);
    made.set(catalogue, { value });
    return value;
  };
}
