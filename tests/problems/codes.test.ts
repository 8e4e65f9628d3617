import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkChange } from '../../src/project-files/check-change.ts';
import { PROBLEM_CODES, PROBLEM_DOCS, type ProblemCode } from '../../src/problems/codes.ts';
import { kindProblems } from '../support/kinds.ts';
import { problemsOf } from '../support/problems.ts';
import { CHANGE_SAMPLES, isOfChange, KIND_SAMPLE, SAMPLES } from '../support/samples.ts';

const codes = Object.keys(PROBLEM_CODES) as ProblemCode[];
const page = readFileSync(new URL(`../../${PROBLEM_DOCS}`, import.meta.url), 'utf8');
const sections = page.split(/^## /m).slice(1);

/** The problems of the sample of a code, and where the first is. Kinds and changes are no content: theirs are found apart. */
async function sampleOf(code: ProblemCode) {
  if (code === 'invalid-kind') return { place: KIND_SAMPLE.place, problems: await kindProblems(KIND_SAMPLE.files) };
  if (isOfChange(code)) return { place: CHANGE_SAMPLES[code].place, problems: checkChange(CHANGE_SAMPLES[code].change) };
  return { place: SAMPLES[code].place, problems: await problemsOf(SAMPLES[code].overlay) };
}

describe('problem codes', () => {
  test.each(codes)('%s is reported at its exact place, and alone', async (code) => {
    const { place, problems } = await sampleOf(code);
    const own = problems.filter((problem) => problem.code === code);
    expect(own.map((problem) => `${problem.file}:${problem.line}:${problem.column}`)[0]).toBe(place);
    expect(problems.map((problem) => problem.code).filter((other) => other !== code)).toEqual([]);
  });
  test.each(codes)('%s says how to fix it', async (code) => {
    const { problems } = await sampleOf(code);
    expect(problems.filter((problem) => problem.hint === undefined)).toEqual([]);
  });
  test('a code is made of lower-case words, so that it can be the anchor of its section', () => {
    expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  });
});

describe('docs/problems.md', () => {
  test('has one section for each code, in the order of the table', () => {
    expect(sections.map((section) => section.split('\n')[0])).toEqual(codes);
  });
  test.each(codes)('%s: the section opens with the sentence of the table', (code) => {
    const section = sections.find((text) => text.startsWith(`${code}\n`));
    expect(section?.split('\n').slice(1).join('\n').trimStart()).toMatch(new RegExp(`^${escapeRegExp(PROBLEM_CODES[code])}`));
  });
  test.each(codes)('%s: the section shows an example and says how to fix it', (code) => {
    const section = sections.find((text) => text.startsWith(`${code}\n`)) ?? '';
    expect(section).toMatch(/^```/m);
    expect(section).toMatch(/^\*\*Fix:\*\* /m);
  });
});

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
