/** The slug that a name in another form is meant to be. */
import { slug } from '../../schemas/fields.ts';
import { normalizeName } from '../text/normalize-name.ts';

/** `Example Table` and `example_table` -> `example-table`; `undefined` when that is no slug either. */
export function slugMeant(name: string): string | undefined {
  const found = slug.safeParse(normalizeName(name.replace(/([a-z0-9])([A-Z])/g, '$1 $2')).replaceAll(' ', '-'));
  return found.success ? found.data : undefined;
}
