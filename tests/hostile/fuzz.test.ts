/**
 * Whatever the bytes of a file are, reading it ends soon, never throws, and gives text that is safe or problems with
 * their places. A failing run prints its seed and the smallest text; add that text to the test of its theme.
 */
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parseNamesOnly } from '../../src/entries/check-file.ts';
import { normalise } from '../../src/entries/source-text.ts';
import { PROBLEM_CODES } from '../../src/problems/codes.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { renderProse } from '../../src/prose/render-prose.ts';
import { checkFile, modelText } from '../support/check-file.ts';
import { problemsIn } from '../support/problems.ts';

/** 20,000 texts in all; `FUZZ=30000` tries more of each kind. */
const RUNS = { numRuns: Number(process.env['FUZZ'] ?? 4_000) };
const MOST_MILLISECONDS = 2_000;

/** Written with a broken bar between them, since a space may be part of a mark. */
const marks = (text: string) => text.split('¦');
const WORDS = marks('a¦name¦facts¦value¦constructor¦1.10¦null¦2026-01-01¦https://example.org¦é¦日¦👩‍🔬');
const YAML = marks('\n¦\n  ¦\n- ¦: ¦, ¦[¦]¦{¦}¦"¦\'¦#¦&a ¦*a¦!!js ¦|¦>¦? ¦---¦...¦%¦\t¦@¦<<: ¦\\u0000');
const MARKDOWN = marks(
  '\n¦\n\n¦> ¦- ¦1. ¦# ¦*¦_¦**¦~~¦`¦```\n¦[¦]¦(¦)¦![¦<¦>¦<!--¦|¦|-|¦&#x6a;¦javascript:¦http://¦//¦[^1]¦: ¦\\¦\t¦    ¦\u202e¦\0',
);

/** Text of the marks of a language between words, up to `size` pieces. */
const textOf = (language: readonly string[], size = 40) =>
  fc.array(fc.constantFrom(...language, ...WORDS), { maxLength: size }).map((parts) => parts.join(''));
/** Any bytes, read as a file is. */
const bytesAsText = fc.uint8Array({ maxLength: 200 }).map((bytes) => normalise(new TextDecoder().decode(bytes)));

/** What `read` gives, held against the clock of this thread. */
function inTime<T>(read: () => T): T {
  const begun = process.threadCpuUsage();
  const result = read();
  expect(process.threadCpuUsage(begun).user / 1000).toBeLessThan(MOST_MILLISECONDS);
  return result;
}

/** Each problem stands on a line that the text has, and within it or right behind its end. */
function expectPlaces(problems: readonly Problem[], text: string): void {
  const lines = text.split('\n');
  const lost = problems.filter(({ file, line, column, code, message }) => {
    const width = lines[line - 1]?.length ?? -1;
    return file !== 'models/a.md' || column < 1 || column > width + 1 || !Object.hasOwn(PROBLEM_CODES, code) || message === '';
  });
  expect(lost).toEqual([]);
}

function readsFile(text: string): void {
  const checked = inTime(() => checkFile('models/a.md', text));
  expectPlaces(problemsIn(checked), normalise(text));
  expectPlaces(problemsIn(inTime(() => parseNamesOnly({ file: 'models/a.md', text: normalise(text) }))), normalise(text));
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}

const ALLOWED = /^(p|br|strong|em|del|code|pre|blockquote|ul|ol|li|a|h3|h4|hr|table|thead|tbody|tr|th|td)$/;

function readsProse(markdown: string): void {
  const rendered = inTime(() => renderProse({ file: 'models/a.md', markdown, line: 1 }));
  expectPlaces(problemsIn(rendered), markdown);
  if (!rendered.ok) return;
  const elements = parse(rendered.value, { blockTextElements: {} }).querySelectorAll('*');
  expect(elements.map(({ tagName }) => tagName.toLowerCase()).filter((name) => !ALLOWED.test(name))).toEqual([]);
  const links = elements.flatMap((element) => element.getAttribute('href') ?? []);
  expect(links.filter((href) => !/^(https:\/\/|mailto:|\/(?![/\\])|#)/.test(href))).toEqual([]);
}

describe('a file', () => {
  test('of any bytes', () => fc.assert(fc.property(bytesAsText, readsFile), RUNS));
  test('with front matter of the marks of YAML', () =>
    fc.assert(
      fc.property(textOf(YAML), (yaml) => readsFile(`---\n${yaml}\n---\n`)),
      RUNS,
    ));
  test('of a model with such lines among its own', () =>
    fc.assert(
      fc.property(textOf(YAML, 12), fc.constantFrom('facts: ', 'capabilities: ', 'aliases: ', 'ids: ', ''), (yaml, key) =>
        readsFile(modelText(`${key}${yaml}\n`)),
      ),
      RUNS,
    ));
});

describe('prose', () => {
  test('of any bytes', () => fc.assert(fc.property(bytesAsText, readsProse), RUNS));
  test('of the marks of Markdown', () => fc.assert(fc.property(textOf(MARKDOWN), readsProse), RUNS));
});
