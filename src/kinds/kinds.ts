/**
 * The kinds of the site at hand. `#kinds` is the file `schemas/index.ts` beside its content folder: `visavis` and the Astro
 * configuration see to it that it is the one of the site that is being built, and not always that of this project.
 */
import { kinds as listed } from '#kinds';
import { contentSchemas, type Kind, type KindView } from '../../schemas/content.ts';
import { kindFaults } from './kind-faults.ts';

/** The file that lists them. */
export const kindsFile = (): string => process.env.VISAVIS_KINDS ?? 'schemas/index.ts';

const all = listed as unknown as readonly Kind[];

/** What is wrong with them; `loadContent` reports it and stops. */
export const faults = kindFaults(all);

/** In canonical order; none when one of them is faulty, so that nothing works with what cannot work. */
export const kinds: readonly Kind[] = faults.length === 0 ? all : [];
export const kindIds: readonly string[] = kinds.map(({ id }) => id);

/** What each file of content may say. */
export const schemas = contentSchemas(kinds);

/** A kind by its id. Throws `Error` for one that the site does not have, which only a programmer can cause. */
export function kindOf(id: string): Kind {
  const kind = kinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`there is no kind "${id}"`);
  return kind;
}

/** The kinds as plain data, by id, for views and the browser. */
export const kindViews: Readonly<Record<string, KindView>> = Object.fromEntries(
  kinds.map(({ declared: _declared, ...view }) => [view.id, view]),
);
