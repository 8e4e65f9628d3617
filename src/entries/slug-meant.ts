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

/** What programs and people add to the name of a copy: `a-copy`, `copy-of-a`, `a-2`, `a-old`. */
const COPY = /^(?:copy-of-)?(.+?)(?:-(?:copy|kopie|copie|old|new|orig|backup|bak|tmp|draft))?(?:-\d)?$/;

/** Whether a slug is that of another file with the marks of a copy. */
export function isCopyOfOther(slug: string, taken: ReadonlySet<string>): boolean {
  const [, original = slug] = COPY.exec(slug) ?? [];
  return original !== slug && taken.has(original);
}
