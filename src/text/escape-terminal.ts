/** Makes text of content safe to print: it may hold terminal codes and characters that change the direction of text. */

/** `text` on one line, with a space in place of each control, direction and invisible character. */
export const escapeTerminal = (text: string): string =>
  text.replace(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, ' ');

/**
 * `text` as `escapeTerminal` gives it, and never a command of GitHub's runner, which takes a line of a log for one when it
 * begins with `::`, after spaces too, or holds `##[`.
 */
export const escapeLog = (text: string): string =>
  escapeTerminal(text)
    .replace(/^(\s*:):/, '$1 :')
    .replaceAll('##[', '## [');
