/**
 * The small field types that every schema is built from.
 * Dates stay text, so that a time zone can never move them.
 */
import * as z from 'zod';
import { parseLicence, suggestLicence } from './spdx.ts';

export { z };

/** Names that a page or folder of every site already has; the folders of its kinds are reserved besides. */
export const RESERVED_SLUGS: readonly string[] = [
  '404',
  '_astro',
  'api',
  'benchmarks',
  'capabilities',
  'changes',
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
  'sources',
  'theme',
];

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A slug: 1 to 100 lower-case ASCII letters and digits, words joined by single hyphens.
 * `-vs-` is kept out so that `a-vs-b` can be read in one way only.
 */
export const slug = z
  .string()
  .min(1)
  .max(100)
  .regex(SLUG, 'use lower-case letters, digits and single hyphens, like example-one')
  .refine((value) => !`-${value}-`.includes('-vs-'), 'must not contain "-vs-", which joins the two sides of a pair')
  .refine((value) => !RESERVED_SLUGS.includes(value), 'is the name of a page of the site itself')
  .meta({ description: 'Lower-case letters, digits and single hyphens.' });

/** A calendar day that exists, `YYYY-MM-DD`, from 1950 to 2100. */
export const isoDate = z.iso
  .date('write a real day as YYYY-MM-DD')
  .refine((value) => value >= '1950-01-01' && value <= '2100-12-31', 'must lie between 1950 and 2100')
  .meta({ description: 'A day, YYYY-MM-DD.' });

/** A month or a day, for dates that sources publish without the day: `YYYY-MM` or `YYYY-MM-DD`. */
export const monthOrDay = z
  .string()
  .regex(/^(19[5-9]\d|20\d\d)-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'write YYYY-MM or YYYY-MM-DD')
  .refine((value) => value.length === 7 || z.iso.date().safeParse(value).success, 'is not a day of the calendar')
  .meta({ description: 'A month or a day, YYYY-MM or YYYY-MM-DD.' });

/** Control characters but tab and newline, and those that are invisible or turn the direction of text (CVE-2021-42574). */
export const UNSAFE_CHARACTER =
  /(?![\t\n])[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

const PRIVATE_HOST = /^((.*\.)?localhost|.*\.(local|internal|lan|home\.arpa)|\[.*\]|\d+(\.\d+){3})$/i;

/** Words of ASCII letters and digits joined by points: a look-alike of another alphabet shows itself as `xn--`. */
const HOST = /^https:\/\/[a-z0-9_-]+(\.[a-z0-9_-]+)+\.?(:\d+)?([/?#]|$)/i;

/** Whether `text` is an https address of a public host in ASCII, without credentials. */
export function isPublicUrl(text: string): boolean {
  if (!/^https:\/\/[^\s"'<>\\]+$/.test(text) || UNSAFE_CHARACTER.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  // A user name would stand where HOST allows a port only.
  return HOST.test(text) && !PRIVATE_HOST.test(url.hostname.replace(/\.$/, ''));
}

/** An https address of a public host, without user name or password, at most 500 characters. */
export const publicUrl = z
  .string()
  .max(500)
  .refine(isPublicUrl, 'write a public https address without a user name, like https://example.org/page')
  .meta({ description: 'A public https address.' });

/** Where a value comes from: an id of `sources.yaml`, or a public https address. */
export const sourceRef = z.union([slug, publicUrl]).meta({ description: 'An id of sources.yaml, or a public https address.' });

/** Plain text on one line, free of control and invisible characters, trimmed. */
export function line(maxLength: number) {
  return z
    .string()
    .min(1)
    .max(maxLength)
    .refine((value) => value === value.trim(), 'must not begin or end with a space')
    .refine((value) => !/[\n\r\t]/.test(value), 'must stand on one line')
    .refine((value) => !UNSAFE_CHARACTER.test(value), 'holds an invisible or control character; type the text again');
}

/** Letters of other scripts look like Latin ones: "Оpen" with a Cyrillic O would pass for another name. */
const mixesScripts = (value: string) =>
  value
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));

/** A name of an entry, vendor or term: one line of at most 200 characters, no word of which mixes look-alike scripts. */
export const name = line(200).refine(
  (value) => !mixesScripts(value),
  'mixes Latin letters with look-alikes of another script in one word',
);

/** One or more sentences of plain text on one line, at most 1,200 characters. */
export const sentences = line(1200);

/** A list without repeats. */
export function listOf<T extends z.ZodType>(item: T, max: number) {
  return z
    .array(item)
    .max(max)
    .refine(
      (items) => new Set(items.map((item) => JSON.stringify(item))).size === items.length,
      'must not hold the same value twice',
    );
}

/** Licences that editors are offered while they type; any other SPDX expression is as good. */
const COMMON_LICENCES = [
  'AGPL-3.0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BUSL-1.1',
  'CC-BY-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'GPL-2.0',
  'GPL-3.0',
  'ISC',
  'LGPL-2.1',
  'LGPL-3.0',
  'MIT',
  'MPL-2.0',
  'Unlicense',
  'proprietary',
  'custom',
];

/** Licences that have no text of their own in the SPDX list. */
const UNLISTED: ReadonlySet<string> = new Set(['proprietary', 'custom']);

/** Only the normal form is allowed, so that two entries under one licence state the same value. */
const isLicence = (text: string) => UNLISTED.has(text) || parseLicence(text) === text;

function licenceError({ input }: { readonly input?: unknown }): string {
  const suggestion = suggestLicence(String(input));
  const hint =
    suggestion === undefined
      ? 'look it up at https://spdx.org/licenses/, or write custom for a licence of the owner’s own.'
      : `Did you mean ${suggestion}?`;
  return `must be an SPDX licence expression such as MIT or "MIT OR Apache-2.0", proprietary or custom; ${hint}`;
}

/** The licence of a work: an SPDX expression, `proprietary`, or `custom`. */
export const licence = z.string().refine(isLicence, { error: licenceError }).meta({ examples: COMMON_LICENCES });
