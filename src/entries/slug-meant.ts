/** The slug that a name in another form is meant to be. */
import { slug } from '../../schemas/fields.ts';
import { normalizeName } from '../text/normalize-name.ts';

/** Capitals begin words where nothing else does. */
const apart = (name: string) => (/[\s_-]/.test(name) ? name : name.replace(/([a-z0-9])([A-Z])/g, '$1 $2'));

/** `Example Table`, `example_table` and `exampleTable` -> `example-table`; `undefined` when that is no slug either. */
export function slugMeant(name: string): string | undefined {
  const found = slug.safeParse(normalizeName(apart(name)).replaceAll(' ', '-'));
  return found.success ? found.data : undefined;
}
