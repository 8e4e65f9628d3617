/**
 * A Markdown file -> its front matter as data and its prose.
 * gray-matter splits the two, behind a guard: it would run `---js` front matter as code and caches what it read.
 */
import matter from 'gray-matter';
import { FIX_CAN, type Checked, type Problem } from '../problems/problem.ts';
import { keysInProse } from './keys-in-prose.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import type { SourceText } from './source-text.ts';

export interface ParsedMarkdown extends ParsedYaml {
  readonly prose: string;
  /** The line of the file on which the prose begins, from 1. */
  readonly proseLine: number;
}

function refuse(language: string) {
  const parse = (): never => {
    throw new Error(`front matter in ${language} is refused`);
  };
  return { parse, stringify: parse };
}

const LANGUAGES = ['javascript', 'js', 'json', 'toml', 'coffee', 'coffeescript'];

/** Where somebody may have put a title or a remark above the front matter. */
const FIRST_LINES = 12;

/** A line that was meant to open or close the front matter: other marks, or hyphens that a program has joined to dashes. */
const isMeantAsFence = (line: string) => /^(?:\.{3}|[-\u2010-\u2015\u2212]{1,4}|\+{3}|={3,}|\s+-{3})\s*$/.test(line);

/** What to do with a first line that is no fence. */
function fenceHint(lines: readonly string[]): string {
  const first = lines.find((line) => line.trim() !== '')?.trim();
  const fence = lines.slice(0, FIRST_LINES).indexOf('---');
  if (first !== '---' && fence > 0)
    return `remove what stands above the three hyphens of line ${fence + 1}, or move it below the keys.`;
  if (/^---\s*\w/.test(first ?? '')) return 'leave out what stands behind the three hyphens.';
  if (first !== '---' && isMeantAsFence(lines[0] ?? '')) return 'write exactly three hyphens in its place.';
  if (first !== '---') return 'begin the file with a line of three hyphens, then the keys.';
  if (lines[0]?.startsWith('\uFEFF') === true) return 'delete the invisible character (U+FEFF) before the hyphens.';
  return lines[0]?.trim() === ''
    ? 'remove the empty lines above the three hyphens.'
    : `remove the spaces beside the hyphens${lines[0]?.startsWith('---') === true ? ` ${FIX_CAN}` : ''}.`;
}

function checkFences(source: SourceText): Problem | undefined {
  const lines = source.text.split('\n');
  const place = { file: source.file, line: 1, column: 1 };
  if (lines[0] !== '---') {
    const found = source.text.trim() === '' ? 'an empty file' : JSON.stringify((lines[0] ?? '').slice(0, 40));
    const message = `The first line must be exactly "---" (front matter in YAML, no language name), but is ${found}.`;
    return { ...place, code: 'no-front-matter', message, hint: fenceHint(lines) };
  }
  const hyphens = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (lines[hyphens] === '---') return undefined;
  const end = hyphens < 0 ? lines.findIndex((line, index) => index > 0 && isMeantAsFence(line)) : hyphens;
  const code = 'unclosed-front-matter';
  const add = 'add a line of exactly three hyphens after the last key.';
  if (end < 0) return { ...place, code, message: 'The front matter that opens here is never closed.', hint: add };
  const hint = isMeantAsFence(lines[end] ?? '') ? 'write exactly three hyphens in its place.' : add;
  // gray-matter would end the front matter here and take the keys below for prose.
  const message = `The line that closes the front matter must be exactly "---", but is ${JSON.stringify(lines[end]?.slice(0, 40))}.`;
  return { ...place, line: end + 1, code, message, hint };
}

/** The line of the front matter on which prose begins: after an empty line, at the left edge, and no key, item or remark. */
function firstOfProse(frontMatter: string): number | undefined {
  const lines = frontMatter.split('\n');
  const at = lines.findIndex(
    (line, index) =>
      index > 1 &&
      /^\S/.test(line) &&
      lines[index - 1]?.trim() === '' &&
      !/^(?:#(?!#)|-(?:\s|$)|["']?[\w-]+["']?\s*[:：=])/.test(line),
  );
  return at < 0 ? undefined : at + 1;
}

/** A rule in the prose was taken for the end of front matter that nothing closes. */
function unclosedAbove(source: SourceText, frontMatter: string, problems: readonly Problem[]): Problem | undefined {
  const line = firstOfProse(frontMatter);
  if (line === undefined || problems.every((problem) => problem.line < line)) return undefined;
  const message = 'The prose begins here, and the front matter above it is not closed.';
  const hint = 'put a line of exactly three hyphens before it.';
  return { file: source.file, line, column: 1, code: 'unclosed-front-matter', message, hint };
}

/** Splits and parses one Markdown entry. Line numbers of the result are the file's own. */
export function parseMarkdown(source: SourceText): Checked<ParsedMarkdown> {
  const closed = checkFences(source);
  if (closed !== undefined) return { ok: false, problems: [closed] };
  let frontMatter = '';
  const yaml = {
    parse(text: string) {
      frontMatter = text;
      return {};
    },
    stringify: refuse('YAML').stringify,
  };
  const engines = { yaml, ...Object.fromEntries(LANGUAGES.map((language) => [language, refuse(language)])) };
  // Passing options also keeps gray-matter from caching: a text that failed once would read as {} the second time.
  const { content } = matter(source.text, { language: 'yaml', engines });
  const parsed = parseYaml(source, frontMatter);
  if (!parsed.ok) {
    const unclosed = unclosedAbove(source, frontMatter, parsed.problems);
    return unclosed === undefined ? parsed : { ok: false, problems: [unclosed] };
  }
  const proseLine = source.text.slice(0, source.text.length - content.length).split('\n').length;
  const keys = keysInProse(source.file, content, proseLine);
  if (keys !== undefined) return { ok: false, problems: [keys] };
  return { ok: true, value: { ...parsed.value, prose: content, proseLine } };
}
