/**
 * The theme of a site, `content/theme.css`, with its files in `content/theme/`: what restyles the pages, and must not make them
 * call other hosts. The Content-Security-Policy would stop that in the browser; here the author is told.
 */
import type { Problem } from '../problems/problem.ts';
import type { SourceText } from './source-text.ts';

/** What may stand in `content/theme/`. */
export const THEME_FILE = /^[a-z0-9][a-z0-9._-]{0,79}\.(?:woff2|svg|png|webp|ico)$/;

interface Rule {
  readonly pattern: RegExp;
  readonly message: string;
  readonly hint: string;
}

const OWN_FILE = 'put the file into content/theme/ and write url(theme/NAME).';

const RULES: readonly Rule[] = [
  {
    pattern: /@import\b/gi,
    message: '@import loads another style sheet.',
    hint: 'put its rules into this file.',
  },
  {
    // Browsers take tabs out of an address.
    pattern: /(?:[a-z]+:)?\/\t*\/[^\s'")]*|https?:[^\s'")]*/gi,
    message: 'This is the address of another host; pages load files from this site only.',
    hint: OWN_FILE,
  },
  {
    pattern: /\\/g,
    message: 'A backslash could hide what the text says.',
    hint: 'type the character itself.',
  },
];

const URL_VALUE = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^()]*))\s*\)/gi;

/** A text, which ends with its line if not before; an address without quotes; a comment. The first two may hold what begins one. */
const TOKEN = /"[^"\n]*"?|'[^'\n]*'?|url\(\s*[^\s"')][^)]*\)?|\/\*[\s\S]*?(?:\*\/|$)/gi;

/** Every place stays what it was. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

const withoutComments = (css: string) => css.replace(TOKEN, (token) => (token.startsWith('/*') ? blank(token) : token));

/** Whether an address is a picture or font in the text itself, or one of the theme's files. */
function isThemeAddress(address: string, files: ReadonlySet<string>): boolean {
  if (/^data:(?:image|font)\//i.test(address) || address.startsWith('#')) return true;
  return address.startsWith('theme/') && files.has(address.slice('theme/'.length));
}

interface Finding {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** Findings with their places, in one pass through the text. */
function toProblems({ file, text }: SourceText, findings: readonly Finding[]): Problem[] {
  let [line, start, end] = [1, 0, text.indexOf('\n')];
  return findings
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, ...finding }) => {
      for (; end >= 0 && end < offset; end = text.indexOf('\n', start)) {
        line += 1;
        start = end + 1;
      }
      return { file, line, column: offset - start + 1, code: 'unsafe-theme', ...finding };
    });
}

const isForeign = (text: string) => RULES.some(({ pattern }) => text.search(pattern) >= 0);

/** Everything in a theme that would load something from elsewhere, or that is not there. */
export function checkTheme(source: SourceText, files: ReadonlySet<string>): Problem[] {
  // What the text itself holds, as a picture in a `data:` address, may look like anything.
  const rest = withoutComments(source.text).replace(URL_VALUE, (whole: string, ...address: readonly (string | undefined)[]) =>
    isThemeAddress((address[0] ?? address[1] ?? address[2] ?? '').trim(), files) ? blank(whole) : whole,
  );
  const foreign = RULES.flatMap(({ pattern, message, hint }) =>
    [...rest.matchAll(pattern)].map(({ index }): Finding => ({ offset: index, message, hint })),
  );
  const missing = [...rest.matchAll(URL_VALUE)].flatMap(({ 0: value, index }): Finding[] =>
    isForeign(value) ? [] : [{ offset: index, message: `${value} is no file of the theme.`, hint: OWN_FILE }],
  );
  return toProblems(source, [...foreign, ...missing]);
}
