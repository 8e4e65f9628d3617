import { describe, expect, test } from 'vitest';
import { checkFile, modelText } from '../support/check-file.ts';
import { ranksOf, problemsIn, problemsOf } from '../support/problems.ts';

const problems = (keys: string) => problemsIn(checkFile('models/a.md', modelText(keys)));

describe('YAML', () => {
  test('every way to get it wrong has its place, and all come in one run', async () => {
    expect(await ranksOf('yaml')).toEqual([
      'models/alias.md:6:18 yaml-syntax',
      'models/colon.md:2:7 yaml-syntax',
      'models/deep.md:1:1 yaml-syntax',
      'models/duplicate.md:6:1 duplicate-key',
      'models/duplicate.md:8:69 duplicate-key',
      'models/key-of-two.md:6:3 yaml-syntax',
      'models/merge.md:6:1 unknown-key',
      'models/prototype.md:7:3 unknown-key',
      'models/prototype.md:9:3 unknown-key',
      'models/tab.md:7:1 yaml-syntax',
      'models/tag.md:6:10 yaml-syntax',
      'models/tag.md:7:8 yaml-syntax',
      'models/two-documents.md:7:1 yaml-syntax',
    ]);
  });
  test('a key that stands twice names the line of the first', async () => {
    const doubles = (await problemsOf('yaml')).filter((problem) => problem.code === 'duplicate-key');
    expect(doubles.map((problem) => problem.message)).toEqual([
      'The key vendor is already on line 3.',
      'The key source is already on line 8.',
    ]);
  });
  test('keys that differ only in their quotes are the same key', () =>
    expect(problems('1: a\n"1": b\n')).toMatchObject([{ code: 'duplicate-key', line: 7 }]));
  test('one tab is one problem, although every line after it is out of line', async () => {
    const text = modelText('facts:\n\treasoning: { value: true }\n\topenWeights: { value: true }\n');
    expect(await ranksOf({ 'models/a.md': text })).toEqual(['models/a.md:7:1 yaml-syntax']);
  });
});

describe('values keep what was typed', () => {
  test.each(['2026-07-01', '12:30:45', '1_000', 'no', 'on', 'yes', 'off', '1.2.3', '0o8', '=', '2026-07-01T10:00:00Z'])(
    '%s is text',
    (value) =>
      expect(checkFile('models/a.md', modelText(`aliases: [${value}]\n`))).toMatchObject({
        value: { data: { aliases: [value] } },
      }),
  );
  test.each(['1.10', '012', '0x1F', '1e3', '.inf', '.nan', '-0', 'true', '99999999999999999999'])(
    '%s is not text, and the hint repeats it as it was typed',
    (value) =>
      expect(problems(`aliases: [${value}]\n`)).toMatchObject([
        { code: 'wrong-type', line: 6, column: 11, hint: `put it into double quotes: "${value}".` },
      ]),
  );
  test.each([
    '!!binary aGk=',
    '!!timestamp 2026-07-01',
    '!!set {a, b}',
    '!!omap [a: b]',
    '!!pairs [a: b]',
    '!local x',
    '!!js/regexp /a/',
  ])('a tag never turns a value into something else: %s', (value) =>
    expect(problems(`facts: ${value}\n`)).toMatchObject([{ code: 'yaml-syntax', line: 6, column: 8 }]),
  );
});

describe('keys that other programs trip over', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is refused and pollutes nothing',
    (key) => {
      expect(problems(`${key}: { polluted: yes }\n`)).toMatchObject([{ code: 'unknown-key', line: 6, column: 1 }]);
      expect(problems(`facts:\n  ${key}: { polluted: yes }\n`)).toMatchObject([{ code: 'unknown-key', line: 7, column: 3 }]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );
  test('a merge key merges nothing', () =>
    expect(problems('<<: { __proto__: { polluted: yes } }\n')).toMatchObject([{ code: 'unknown-key', line: 6, column: 7 }]));
});

describe('E21, E22, E25, E26: text made to exhaust the reader is refused at once', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, level) => `l${level}: &l${level} [${`*l${level - 1}, `.repeat(level === 0 ? 0 : 9)}x]`,
  );
  test.each([
    ['aliases of aliases', laughs.join('\n')],
    ['an anchor within itself', 'facts: &a { self: *a }'],
    ['an alias of nothing', 'facts: *a'],
    ['5,000 brackets', `facts: ${'['.repeat(5_000)}`],
    ['5,000 mappings', `facts: ${'{a: '.repeat(5_000)}`],
    ['5,000 lists with items', `facts: ${'[a, '.repeat(5_000)}`],
    ['5,000 hyphens', `facts:\n  ${'- '.repeat(5_000)}a`],
    ['5,000 question marks', `${'? '.repeat(5_000)}a`],
    ['deep indentation', Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['an ordered map of 14,000 keys', `facts: !!omap\n${Array.from({ length: 14_000 }, (_, at) => `  - k${at}: 1`).join('\n')}`],
    ['20,000 keys', Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n')],
  ])('%s', (_, keys) => {
    const begun = process.threadCpuUsage();
    const found = problems(`${keys}\n`);
    expect(found[0]).toMatchObject({ code: 'yaml-syntax', file: 'models/a.md' });
    expect(found[0]?.line).toBeGreaterThanOrEqual(1);
    expect(found.length).toBeLessThan(100);
    // Time of this thread, which other work on the machine does not lengthen.
    expect(process.threadCpuUsage(begun).user / 1000).toBeLessThan(2_000);
  });
});
