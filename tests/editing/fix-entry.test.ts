import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fixEntry, tidy } from '../../src/editing/fix-entry.ts';
import { fixDate } from '../../schemas/fact-types/date.ts';
import { fixNumber } from '../../schemas/fact-types/numbers.ts';

const frontMatter = (text: string) => parse(text.split('---\n')[1] ?? '') as unknown;

const MESSY = `---
# yaml-language-server: $schema=../../schemas/editor/model.schema.json
summary: A model.
# as readers know it
name: One
vendor: Works
facts:
  # from the price page
  outputUsdPerMillionTokens: {value: "$1.60",source: a-list , asOf: 2026-7-1}
  inputUsdPerMillionTokens: { value: 0.4, source: a-list, asOf: 2026/07/01 } # checked
  contextTokens: { value: "128,000", source: a-list, asOf: 2026-07-01T08:00:00Z }
homepage: https://example.org
---
Prose.  
`;

describe('fixEntry', () => {
  test('brings order, spacing, dates and numbers into the usual form; comments move with what they speak of', () =>
    expect(fixEntry(MESSY, 'model')).toBe(`---
# yaml-language-server: $schema=../../schemas/editor/model.schema.json
# as readers know it
name: One
vendor: Works
summary: A model.
homepage: https://example.org
facts:
  inputUsdPerMillionTokens: { value: 0.4, source: a-list, asOf: 2026-07-01 } # checked
  # from the price page
  outputUsdPerMillionTokens: { value: 1.60, source: a-list, asOf: 2026-07-01 }
  contextTokens: { value: 128000, source: a-list, asOf: 2026-07-01 }
---
Prose.
`));
  test('a second run changes nothing', () => {
    const once = fixEntry(MESSY, 'model');
    expect(fixEntry(once, 'model')).toBe(once);
  });
  test('line ends and byte-order mark become ours; a line break of the prose stays', () =>
    expect(tidy('\uFEFF---\r\nname: a  \r\n---\r\nOne  \r\ntwo\r\n\r\n')).toBe('---\nname: a\n---\nOne  \ntwo\n'));
  test('block text keeps its spaces, and a file that cannot be parsed is left but for its line ends', () => {
    const block = '---\nsummary: |\n  one  \n  two\n---\n';
    expect(fixEntry(block, 'model')).toBe(block);
    expect(fixEntry('---\nname: [\r\n---\r\n', 'model')).toBe('---\nname: [\n---\n');
  });
  test('entries of the real content are in their usual form', () => {
    for (const [folder, kind] of [
      ['models', 'model'],
      ['repositories', 'repository'],
    ] as const)
      for (const name of readdirSync(join('content', folder))) {
        const text = readFileSync(join('content', folder, name), 'utf8');
        expect(fixEntry(text, kind) === text, `content/${folder}/${name}: run npm run fix`).toBe(true);
      }
  });
  test('whatever the order of keys and facts, the meaning stays and a second run changes nothing', () => {
    const keys = ['name: One', 'vendor: Works', 'summary: A model.', 'homepage: https://example.org', 'aliases: [a, b]'];
    const facts = [
      'pricing: { value: paid, source: s, asOf: 2026-01-01 }',
      'toolCalling: { value: true, source: s, asOf: 2026-01-01 }',
      'contextTokens: {value: 5,source: s,asOf: 2026-01-01}',
      'notAFact: { value: 1 }',
    ];
    const order = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: 1 });
    fc.assert(
      fc.property(order(keys), order(facts), fc.boolean(), (own, stated, hasComments) => {
        const comment = hasComments ? '  # a comment\n' : '';
        const text = `---\n${own.join('\n')}\nfacts:\n${stated.map((fact) => `${comment}  ${fact}\n`).join('')}---\nProse\n`;
        const fixed = fixEntry(text, 'model');
        expect(frontMatter(fixed)).toEqual(frontMatter(text));
        expect(fixEntry(fixed, 'model')).toBe(fixed);
        expect(fixed.match(/# a comment/g)?.length).toBe(text.match(/# a comment/g)?.length);
      }),
    );
  });
});

describe('only what can mean one thing is fixed', () => {
  test.each([
    ['2026-7-2', '2026-07-02'],
    ['2026/07/02', '2026-07-02'],
    ['2026-07-02T10:00:00Z', '2026-07-02'],
    ['2026-07-02', undefined],
    ['02.07.2026', undefined],
    ['2026-02-30', undefined],
    ['2026-07', undefined],
    ['2026-07-02T23:00:00-05:00', undefined],
  ])('the date %s', (text, fixed) => expect(fixDate(text)).toBe(fixed));
  test.each([
    ['1,000,000', '1000000'],
    ['1_000', '1000'],
    ['$0.40', undefined],
    ['128k', undefined],
    ['1,5', undefined],
    ['about 5', undefined],
  ])('the number %s', (text, fixed) => expect(fixNumber(text)).toBe(fixed));
});
