import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fixEntry, tidy } from '../../src/editing/fix-entry.ts';

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

describe('a number that a comma cut in two', () => {
  const text = (id: string, value: string) =>
    `---\nfacts:\n  ${id}: { value: ${value}, source: a-list, asOf: 2026-07-01 }\n---\n`;
  test.each([
    ['contextTokens', '128,000', '128000'],
    ['contextTokens', '1,000,000', '1000000'],
    ['inputUsdPerMillionTokens', '0,4', '0.4'],
    ['inputUsdPerMillionTokens', '12,50', '12.50'],
  ])('%s: %s becomes %s', (id, written, fixed) => expect(fixEntry(text(id, written), 'model')).toBe(text(id, fixed)));
  test('is left where it could be two numbers', () =>
    expect(fixEntry(text('inputUsdPerMillionTokens', '1,250'), 'model')).toBe(text('inputUsdPerMillionTokens', '1,250')));
});

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

describe('prices with their unit', () => {
  const entry = (facts: string) => `---\nname: One\nfacts:\n${facts}---\nProse.\n`;
  const valuesOf = (text: string) =>
    Object.values((parse(text.split('---\n')[1] ?? '') as { facts: Record<string, { value: unknown }> }).facts).map(
      ({ value }) => value,
    );
  const stated = entry(
    '  inputUsdPerMillionTokens: { value: "0.0000004 per token", source: s, asOf: 2026-07-01 }\n' +
      '  outputUsdPerMillionTokens: { value: $1.60 / 1M tokens, source: s, asOf: 2026-07-01 } # as its page says\n',
  );
  test('converts prices of models, and leaves everything beside them as it was', () =>
    expect(fixEntry(stated, 'model')).toBe(
      entry(
        '  inputUsdPerMillionTokens: { value: 0.4, source: s, asOf: 2026-07-01 }\n' +
          '  outputUsdPerMillionTokens: { value: 1.60, source: s, asOf: 2026-07-01 } # as its page says\n',
      ),
    ));
  test('a second run changes nothing', () => {
    const once = fixEntry(stated, 'model');
    expect(fixEntry(once, 'model')).toBe(once);
  });
  test('never converts a number without a unit, however small it is', () => {
    const bare = entry('  inputUsdPerMillionTokens: { value: 0.0000004, source: s, asOf: 2026-07-01 }\n');
    expect(fixEntry(bare, 'model')).toBe(bare);
    const quoted = fixEntry(bare.replace('0.0000004', '"0.0000004"'), 'model');
    expect(valuesOf(quoted)).toEqual([0.0000004]);
  });
  test('leaves such text alone where the fact is no price', () => {
    const limit = entry('  contextTokens: { value: "$0.40 per 1K tokens", source: s, asOf: 2026-07-01 }\n');
    expect(fixEntry(limit, 'model')).toBe(limit);
  });
});
