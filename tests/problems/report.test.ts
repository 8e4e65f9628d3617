import { describe, expect, test } from 'vitest';
import { problemJson } from '../../src/problems/json.ts';
import { FIX_CAN, type Problem } from '../../src/problems/problem.ts';
import { report, summarise } from '../../src/problems/report.ts';
import { noColors } from '../support/problems.ts';

const problem: Problem = {
  file: 'content/models/example-one.md',
  line: 3,
  column: 9,
  code: 'wrong-type',
  message: 'vendor should be text but is the number 5.',
  hint: 'put it into double quotes: "5".',
};
const text = (change: Partial<Problem>) => report([{ ...problem, ...change }], 'text', noColors);
const github = (change: Partial<Problem>) => report([{ ...problem, ...change }], 'github', noColors);

describe('the report for people', () => {
  test('gives place, code, what is wrong, how to fix it and where to read on', () =>
    expect(text({})).toMatchInlineSnapshot(`
      "content/models/example-one.md:3:9  wrong-type
        vendor should be text but is the number 5.
        Fix: put it into double quotes: "5".
        More: docs/problems.md#wrong-type

      1 problem in 1 file.
      "
    `));
  test('leaves the second line out when there is nothing to advise', () => {
    const { hint: _, ...bare } = problem;
    expect(report([bare], 'text', noColors)).not.toContain('Fix:');
  });
  test('sorts by file in code units, then line, column, code and message', () => {
    const places = [
      { ...problem, file: 'b.md' },
      { ...problem, file: 'a.md', line: 10 },
      { ...problem, file: 'a.md', line: 9, column: 2 },
      { ...problem, file: 'a.md', line: 9, column: 1, message: 'second.' },
      { ...problem, file: 'a.md', line: 9, column: 1, message: 'first.' },
      { ...problem, file: 'a.md', line: 9, column: 1, code: 'missing-key' as const },
      { ...problem, file: 'B.md' },
    ];
    const shown = report(places, 'text', noColors);
    expect(shown.match(/^\S+:\d+:\d+ {2}\S+$/gm)).toEqual([
      'B.md:3:9  wrong-type',
      'a.md:9:1  missing-key',
      'a.md:9:1  wrong-type',
      'a.md:9:1  wrong-type',
      'a.md:9:2  wrong-type',
      'a.md:10:9  wrong-type',
      'b.md:3:9  wrong-type',
    ]);
    expect(shown.indexOf('first.')).toBeLessThan(shown.indexOf('second.'));
    expect(report(places.toReversed(), 'text', noColors)).toBe(shown);
  });
  test('ends with the number of problems and files', () => {
    expect(summarise([problem])).toBe('1 problem in 1 file.');
    expect(summarise([problem, { ...problem, line: 4 }, { ...problem, file: 'b.md' }])).toBe('3 problems in 2 files.');
  });
  test.each(['\u001b[31m', '\u0007', '\r', '\n', '\u009b', '\u202e', '\u2066', '\u200b'])(
    'no character of content can steer the terminal: %j',
    (character) =>
      expect(text({ file: `a${character}.md`, message: `b${character}`, hint: `c${character}` })).not.toContain(`b${character}`),
  );
  test('no word of content can begin a line that GitHub takes for a command', () => {
    const shown = text({ file: '::error::a.md', message: '::add-mask::x ##[error]y', hint: '::x' });
    expect(shown.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });
});

describe('the report for programs', () => {
  test('has every key of each problem, also those that the problem does not have', () => {
    const { hint, ...rest } = problem;
    const none = { severity: 'error', expected: null, found: null, fixable: false };
    expect(problemJson(problem)).toEqual({ ...rest, ...none, fix: hint });
    expect(problemJson(rest)).toEqual({ ...rest, ...none, fix: null });
    expect(problemJson({ ...problem, severity: 'warning', expected: 'text', found: 'the number 5' })).toMatchObject({
      severity: 'warning',
      expected: 'text',
      found: 'the number 5',
    });
  });
  test('says what visavis fix can repair', () =>
    expect(problemJson({ ...problem, hint: `write 5 ${FIX_CAN}.` })).toMatchObject({ fixable: true }));
});

describe('the report for GitHub', () => {
  test('puts the summary first, then an annotation for each problem', () =>
    expect(github({})).toMatchInlineSnapshot(`
    "1 problem in 1 file.
    ::error file=content/models/example-one.md,line=3,col=9,title=wrong-type::vendor should be text but is the number 5. Fix: put it into double quotes: "5".
    "
  `));
  test('escapes % and ends of lines, so that text cannot begin a second command', () => {
    expect(github({ message: '50% off\n::error::no' }).split('\n')).toHaveLength(3);
    expect(github({ message: '50% off' })).toContain('::50%25 off');
  });
  test('escapes colons and commas of file names, so that text cannot add a property', () =>
    expect(github({ file: 'a,line=9::b\n%.md' })).toContain('file=a%2Cline=9%3A%3Ab%0A%25.md,line=3,'));
  test('strips control characters', () =>
    expect(github({ file: '\u001b[31m.md', message: '\u001b[31m\u0000' })).not.toMatch(/(?!\n)\p{Cc}/u));
});
