/**
 * The small field types that every schema is built from.
 * Dates stay text, so that a time zone can never move them.
 */
import * as z from 'zod';
import { isPublicUrl, urlFault } from './public-url.ts';
import { UNSAFE_CHARACTER, unsafeCharacter } from './unsafe-character.ts';

export { licence } from './licence.ts';
export { isPublicUrl, UNSAFE_CHARACTER, unsafeCharacter, z };

/** Names that a page or folder of every site already has; the folders of its kinds are reserved besides. */
export const RESERVED_SLUGS: readonly string[] = [
  '404',
  '_astro',
  'across',
  'api',
  'benchmarks',
  'capabilities',
  'changes',
  'choose',
  'compare',
  'gaps',
  'glossary',
  'index',
  'match-graph',
  'methodology',
  'needs',
  'pagefind',
  'search',
  'sitemap',
  'social',
  'sources',
  'theme',
];

/** Names that Windows keeps for devices, with any ending: a folder that holds one cannot be checked out there. */
const DEVICE = /^(?:aux|con|nul|prn|(?:com|lpt)\d)$/;

/** Long lists go on at `page-2`, below the address of their first page. */
const LATER_PAGE = /^page-\d+$/;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A slug: 1 to 100 lower-case ASCII letters and digits, words joined by single hyphens.
 * `-vs-` is kept out so that `a-vs-b` can be read in one way only.
 */
export const slug = z
  .string()
  .min(1)
  .max(100, 'use at most 100 characters')
  .regex(SLUG, 'use lower-case letters, digits and single hyphens, like example-one')
  .refine((value) => !`-${value}-`.includes('-vs-'), 'must not contain "-vs-", which joins the two sides of a pair')
  .refine((value) => !RESERVED_SLUGS.includes(value) && !LATER_PAGE.test(value), 'is the name of a page of the site itself')
  .refine((value) => !DEVICE.test(value), 'must not be a name that Windows keeps for a device')
  .meta({ description: 'Lower-case letters, digits and single hyphens.' });

/** A calendar day that exists, `YYYY-MM-DD`, from 1950 to 2100. */
export const isoDate = z.iso
  .date('write a real day as YYYY-MM-DD')
  .refine((value) => value >= '1950-01-01' && value <= '2100-12-31', 'must lie between 1950 and 2100; look at the year')
  .meta({ description: 'A day, YYYY-MM-DD.' });

/** A month or a day, for dates that sources publish without the day: `YYYY-MM` or `YYYY-MM-DD`. */
export const monthOrDay = z
  .string()
  .regex(/^(19[5-9]\d|20\d\d)-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'write YYYY-MM or YYYY-MM-DD')
  .refine(
    (value) => value.length === 7 || z.iso.date().safeParse(value).success,
    'is not a day of the calendar; look at the month and the day',
  )
  .meta({ description: 'A month or a day, YYYY-MM or YYYY-MM-DD.' });

/** Complains of the first such character. `offset` tells where in the text it is. */
function refuseUnsafe(text: string, context: z.core.$RefinementCtx<string>): void {
  const { offset, point } = unsafeCharacter(text) ?? {};
  if (point === undefined) return;
  const message = `holds the invisible or control character ${point}; type the text again`;
  context.addIssue({ code: 'custom', message, params: { offset } });
}

/** An https address of a public host, without user name or password, at most 500 characters. */
export const publicUrl = z
  .string()
  .max(500)
  .superRefine(refuseUnsafe)
  .refine((text) => UNSAFE_CHARACTER.test(text) || isPublicUrl(text), { error: ({ input }) => urlFault(String(input)) })
  .meta({ description: 'A public https address.' });

/** Where a value comes from: an id of `sources.yaml`, or a public https address. */
export const sourceRef = z.union([slug, publicUrl]).meta({ description: 'An id of sources.yaml, or a public https address.' });

/** What is left of a quotation or of a list: text between “ and ”, which YAML takes for its own, half of a quotation, a last comma. */
function strayIn(text: string): string | undefined {
  if (/^[“„«＂「『]/.test(text) && /["“”»＂」』]$/.test(text) && !/["“”„«»＂「」『』]/.test(text.slice(1, -1)))
    return 'stands between typographic quotation marks, which would be shown; leave them out';
  // 24" is a length.
  const marks = text.replace(/\d"/g, '').match(/"/g)?.length ?? 0;
  if (marks % 2 === 1) return 'has a quotation mark without its other half; remove it, or add the other';
  return /[,;]$/.test(text) ? `ends with a ${text.endsWith(',') ? 'comma' : 'semicolon'}; remove it` : undefined;
}

function refuseStray(text: string, context: z.core.$RefinementCtx<string>): void {
  const message = strayIn(text);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
}

/** Plain text on one line, free of control and invisible characters, trimmed. */
export function line(maxLength: number) {
  return z
    .string()
    .min(1)
    .max(maxLength)
    .refine((value) => !/[\n\r\t]/.test(value), 'must stand on one line; write it behind its key, without > or |')
    .refine((value) => /[\n\r\t]/.test(value) || value === value.trim(), 'must not begin or end with a space; remove it')
    .superRefine(refuseStray)
    .superRefine(refuseUnsafe);
}

/** Letters of other scripts look like Latin ones: "Оpen" with a Cyrillic O would pass for another name. */
const mixesScripts = (value: string) =>
  value
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));

/** A space that is none of the keyboard makes another name of the same letters; that between wide letters is as wide. */
function refuseOddSpace(text: string, context: z.core.$RefinementCtx<string>): void {
  const offset = text.search(/[^\S \n\r\t\u3000]/);
  if (offset < 0 || text !== text.trim()) return;
  const point = `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `holds ${point} in place of a plain space; type the space again`;
  context.addIssue({ code: 'custom', message, params: { offset } });
}

/** A name of an entry, vendor or term: one line of at most 200 characters with a letter or digit, no word of which mixes look-alike scripts. */
export const name = line(200)
  .refine(
    (value) => !mixesScripts(value),
    'mixes Latin letters with look-alikes of another script in one word; type the word again',
  )
  .refine(
    (value) => /[\p{L}\p{N}\p{S}]/u.test(value) || value.trim() === '',
    'must hold a letter or a digit, by which readers can find it; write the name',
  )
  .refine((value) => !/\S {2,}\S/.test(value), 'holds several spaces in a row, of which pages show one; leave one')
  .superRefine(refuseOddSpace);

/** One or more sentences of plain text on one line, at most 1,200 characters. */
export const sentences = line(1200);

/** Complains of each item of a list whose `key` an earlier one has. Names in lists of mappings are told apart by them alone. */
export const refuseRepeats =
  (key: string) =>
  (
    items: readonly object[],
    context: { addIssue: (issue: { code: 'custom'; path: PropertyKey[]; message: string }) => void },
  ): void => {
    const seen = new Set<unknown>();
    for (const [index, item] of items.entries()) {
      const value = (item as Readonly<Record<string, unknown>>)[key];
      if (seen.has(value))
        context.addIssue({
          code: 'custom',
          path: [index, key],
          message: 'is that of an earlier item; write another, or remove one of them',
        });
      seen.add(value);
    }
  };

/** A list without repeats. */
export function listOf<T extends z.ZodType>(item: T, max: number) {
  return z
    .array(item)
    .max(max)
    .refine(
      (items) => new Set(items.map((item) => JSON.stringify(item))).size === items.length,
      'must not hold the same value twice; remove one of them',
    );
}
