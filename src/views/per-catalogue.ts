/** What is derived from a catalogue is derived once: pages, files and reports ask for it again and again. */
import type { Catalogue } from '../catalogue.ts';
import type { Entry, Term } from '../entries/entry.ts';

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

/** The same of each of many things of a catalogue, which `nameOf` tells apart. */
function perThing<Thing, T>(nameOf: (thing: Thing) => string, make: (catalogue: Catalogue, thing: Thing) => T): typeof make {
  const madeOf = perCatalogue(() => new Map<string, T>());
  return (catalogue, thing) => {
    const [made, name] = [madeOf(catalogue), nameOf(thing)];
    const value = made.get(name) ?? make(catalogue, thing);
    made.set(name, value);
    return value;
  };
}

/** The same of each entry of a catalogue. */
export const perEntry = <T>(make: (catalogue: Catalogue, entry: Entry) => T) => perThing(({ slug }: Entry) => slug, make);

/** The same of each term of one vocabulary. */
export const perTerm = <Data, T>(make: (catalogue: Catalogue, term: Term<Data>) => T) =>
  perThing(({ id }: Term<Data>) => id, make);
