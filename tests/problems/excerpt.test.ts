import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/problems/excerpt.ts';
import { report } from '../../src/problems/report.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { noColors } from '../support/problems.ts';

describe('excerpt', () => {
  test('shows the line with a caret under the column', () =>
    expect(excerpt('---\nvendro: OpenAI\n', { line: 2, column: 9 })).toBe('2 | vendro: OpenAI\n            ^'));
  test('a tab takes one column, a wide character two', () => {
    expect(excerpt('a:\tx', { line: 1, column: 4 })).toBe('1 | a: x\n       ^');
    expect(excerpt('a: 模型x', { line: 1, column: 6 })).toBe(`1 | a: 模型x\n${' '.repeat(11)}^`);
  });
  test('of a very long line only what stands around the place', () => {
    const [line = '', caret = ''] = (excerpt(`${'a'.repeat(500)}!${'b'.repeat(500)}`, { line: 1, column: 501 }) ?? '').split(
      '\n',
    );
    expect(line.length).toBe(104);
    expect(line[caret.indexOf('^')]).toBe('!');
  });
  test.each([
    ['behind the end', 9],
    ['an empty line', 2],
  ])('nothing for %s', (_name, line) => expect(excerpt('a\n\nb', { line, column: 1 })).toBeUndefined());
});

const problem: Problem = {
  file: 'content/models/a b.md',
  line: 1,
  column: 3,
  code: 'wrong-type',
  message: 'It is wrong.',
  hint: 'fix it.',
};

describe('the report', () => {
  test('puts the excerpt under the place, free of what could steer a terminal', () =>
    expect(report([problem], 'text', noColors, () => 'x:\u001b[31m y')).toContain(
      '  wrong-type\n    1 | x: [31m y\n          ^\n  It is',
    ));
  test('marks warnings and says that nothing fails', () => {
    const text = report([{ ...problem, severity: 'warning' }], 'text', noColors);
    expect(text).toContain('wrong-type (warning)');
    expect(text).toContain('1 problem in 1 file. 1 warning among them, no error.');
    expect(report([{ ...problem, severity: 'warning' }], 'github', noColors)).toContain('::warning file=');
  });
  test('as SARIF names rule, level, file and place', () => {
    const sarif = JSON.parse(report([problem, { ...problem, line: 2, severity: 'warning' }], 'sarif', noColors)) as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; results: object[] }[];
    };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.tool.driver.rules.map((rule) => rule.id)).toContain('wrong-type');
    expect(sarif.runs[0]?.results).toEqual([
      {
        ruleId: 'wrong-type',
        level: 'error',
        message: { text: 'It is wrong. Fix: fix it.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'content/models/a%20b.md' },
              region: { startLine: 1, startColumn: 3 },
            },
          },
        ],
      },
      expect.objectContaining({ level: 'warning' }),
    ]);
  });
});
