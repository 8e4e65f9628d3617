/**
 * Takes out of Markdown what acts by itself at GitHub: mentions, links, images, HTML, references to issues.
 *
 * The report of `visavis diff` holds none of it. But a pull request can change the code that writes the report, so what
 * arrives may be anything, and is posted under the project's own name.
 */

/** Stands between two characters and shows nothing. */
const JOINER = '\u2060';

/** Headings, lists and plain words stay; the report of an honest change reads the same before and after. */
export function escapeMarkdown(markdown: string): string {
  return markdown
    .replace(/[^\P{Cc}\n]|[\u061c\u200b-\u200f\u2028-\u202e\u2061-\u2069\ufeff]/gu, ' ')
    .replace(/&(?!(?:amp|lt|gt);)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/(?<!\\)((?:\\\\)*)([[\]`~])/g, '$1\\$2')
    .replace(/@(?!\u2060)/g, `@${JOINER}`)
    .replace(/:(\\?\/)/g, `:${JOINER}$1`)
    .replace(/\b(www)(\\?\.)/gi, `$1${JOINER}$2`)
    .replace(/#(?=\d)/g, `#${JOINER}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${JOINER}`);
}
