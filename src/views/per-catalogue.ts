/** What is derived from a catalogue is derived once: pages, files and reports ask for it again and again. */
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entries/entry.ts';

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

/** The same of each entry of a catalogue. */
export function perEntry<T>(make: (catalogue: Catalogue, entry: Entry) => T): (catalogue: Catalogue, entry: Entry) => T {
  const madeOf = perCatalogue(() => new Map<string, T>());
  return (catalogue, entry) => {
    const made = madeOf(catalogue);
    const value = made.get(entry.slug) ?? make(catalogue, entry);
    made.set(entry.slug, value);
    return value;
  };
}
