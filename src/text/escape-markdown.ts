/**
 * Makes text of strangers safe to post at GitHub under the project's own name: it must not mention people, make links, load
 * images, add HTML or refer to issues.
 */
import { escapeTerminal } from './escape-terminal.ts';

/** The word joiner: it separates two characters and is invisible. */
const JOINER = '\u2060';

/** `text` of one value, such as a name, to stand inside Markdown that we write: all of it is shown as it is. */
export const escapeMarkdown = (text: string): string =>
  escapeTerminal(text)
    .replace(/[\\`*_{}[\]()#+!|~-]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, `@${JOINER}`)
    .replace(/(https?):\/\//gi, `$1:${JOINER}//`)
    .replace(/(www)\./gi, `$1${JOINER}.`);

/** `text` of one value as inline code, in which nothing acts. Backticks become spaces, as do the characters of `escapeTerminal`. */
export const inlineCode = (text: string): string => `\`${escapeTerminal(text).replaceAll('`', ' ')}\``;

/**
 * A whole Markdown document that a stranger may have written. Headings, lists and plain words stay. A document in which every
 * value went through `escapeMarkdown` comes out unchanged.
 */
export const sanitizeMarkdown = (markdown: string): string =>
  markdown
    .replace(/[^\P{Cc}\n]|[\u061c\u200b-\u200f\u2028-\u202e\u2061-\u2069\ufeff]/gu, ' ')
    .replace(/&(?!(?:amp|lt|gt);)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/(?<!\\)((?:\\\\)*)([[\]`~])/g, '$1\\$2')
    .replace(/@(?!\u2060)/g, `@${JOINER}`)
    .replace(/:(\\?\/)/g, `:${JOINER}$1`)
    .replace(/(www)(\\?\.)/gi, `$1${JOINER}$2`)
    .replace(/#(?=\d)/g, `#${JOINER}`)
    .replace(/(GH-)(?=\d)/gi, `$1${JOINER}`);

/**
 * `text` of one value in a Markdown file of ours, such as the twin of a page: nothing of it acts, and unlike `escapeMarkdown`, which is for
 * GitHub, it reads as the value itself. An address that is written out may become a link, to where it says. Only what begins a line is
 * left to `escapeLineStart`.
 */
export const escapeMarkdownText = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[\\`*_[\]<>|~&@]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\.|(?<=^|\s)#/gi, '\\$&');

/** A line of Markdown that begins neither a list nor a heading, whatever its first characters are. */
export const escapeLineStart = (line: string): string => line.replace(/^(?=[#+=-])/, '\\').replace(/^(\d+)(?=[.)])/, '$1\\');
