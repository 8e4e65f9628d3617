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

const RULES: readonly Rule[] = [
  {
    pattern: /@import\b/gi,
    message: '@import loads another style sheet.',
    hint: 'put its rules into this file.',
  },
  {
    pattern: /(?:https?:)?\/\/[^\s'")]+|[a-z]+:\/\//gi,
    message: 'The address of another host stands here; pages load nothing from elsewhere.',
    hint: 'put the file into content/theme/ and write url(theme/NAME).',
  },
  {
    pattern: /\\[0-9a-f]/gi,
    message: 'A character is written as a code.',
    hint: 'type the character itself.',
  },
];

const URL_VALUE = /url\(\s*(['"]?)([^'")]*)\1\s*\)/gi;

/** Comments made blank, so that every place stays what it was. */
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));

/** Whether an address is a picture or font in the text itself, or one of the theme's files. */
function isThemeAddress(address: string, files: ReadonlySet<string>): boolean {
  if (/^data:(?:image|font)\//i.test(address) || address.startsWith('#')) return true;
  return address.startsWith('theme/') && files.has(address.slice('theme/'.length));
}

/** Everything in a theme that would load something from elsewhere, or that is not there. */
export function checkTheme({ file, text }: SourceText, files: ReadonlySet<string>): Problem[] {
  const css = withoutComments(text);
  const at = (offset: number, message: string, hint: string): Problem => {
    const lines = css.slice(0, offset).split('\n');
    return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, code: 'unsafe-theme', message, hint };
  };
  const found = RULES.flatMap(({ pattern, message, hint }) =>
    [...css.matchAll(pattern)].map((match) => at(match.index, message, hint)),
  );
  const foreign = [...css.matchAll(URL_VALUE)].filter(
    ([, , address = '']) => !address.includes('//') && !isThemeAddress(address.trim(), files),
  );
  return [
    ...found,
    ...foreign.map((match) =>
      at(match.index, `${match[0]} is no file of the theme.`, 'put the file into content/theme/ and write url(theme/NAME).'),
    ),
  ];
}
