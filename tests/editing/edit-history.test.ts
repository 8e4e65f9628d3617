import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { editHistory } from '../../src/editing/edit-history.ts';

const ENTRY = `---
name: One # the first
facts: {}
capabilities: []
---
Text.
`;
const point = (value: number, asOf: string) => ({ value, source: 'models-dev', asOf });
const PRICE = 'inputUsdPerMillionTokens';
const TWO = { [PRICE]: [point(2, '2025-01-01'), point(1, '2025-06-01')] };

describe('editHistory', () => {
  test('puts a history before the results and claims, and leaves all else', () =>
    expect(editHistory(ENTRY, TWO)).toBe(`---
name: One # the first
facts: {}
history:
  inputUsdPerMillionTokens:
    - { value: 2, source: models-dev, asOf: 2025-01-01 }
    - { value: 1, source: models-dev, asOf: 2025-06-01 }
capabilities: []
---
Text.
`));
  test('adds only points that are newer than the last, behind it, and facts that are not there yet', () => {
    const first = editHistory(ENTRY, TWO).replace('asOf: 2025-06-01 }', 'asOf: 2025-06-01 } # checked by hand');
    const longer = { [PRICE]: [...TWO[PRICE], point(0.5, '2026-01-01')], outputUsdPerMillionTokens: [point(3, '2025-01-01')] };
    const second = editHistory(first, longer);
    expect(second).toContain(
      '2025-06-01 } # checked by hand\n    - { value: 0.5, source: models-dev, asOf: 2026-01-01 }\n  outputUsdPerMillionTokens:\n',
    );
    expect(editHistory(second, longer)).toBe(second);
  });
  const OTHER = 'outputUsdPerMillionTokens';
  const OLD = '{ value: 3, source: models-dev, asOf: 2024-01-01 }';
  test.each([
    ['an empty one', 'history: {}\n', 0],
    ['a key without a value', 'history:\n', 0],
    ['one line', `history: { ${OTHER}: [${OLD}] } # seen\n`, 1],
    ['points in brackets', `history:\n  ${OTHER}: [${OLD}]\n`, 1],
    ['a fact without points', `history:\n  ${OTHER}: []\n`, 0],
    ['a wide indent', `history:\n    ${OTHER}:\n      - ${OLD}\n`, 1],
    ['points at the indent of their fact', `history:\n  ${OTHER}:\n  - ${OLD}\n  # the last\n`, 1],
  ])('points find their places in %s, those of a new fact behind the last of the others', (_, block, count) => {
    const text = ENTRY.replace('facts: {}\n', `facts: {}\n${block}`);
    const history = { ...TWO, [OTHER]: [point(1, '2026-01-01')] };
    const edited = editHistory(text, history);
    const read = parse(edited.split('---\n')[1] ?? '') as { readonly history: Record<string, readonly object[]> };
    expect(read.history[PRICE]).toEqual(TWO[PRICE]);
    expect(read.history[OTHER]).toHaveLength(count + 1);
    expect(read.history[OTHER]?.at(-1)).toEqual(point(1, '2026-01-01'));
    expect(editHistory(edited, history)).toBe(edited);
  });
  test('nothing to add changes nothing', () => {
    expect(editHistory(ENTRY, {})).toBe(ENTRY);
    expect(editHistory(ENTRY, { [PRICE]: [] })).toBe(ENTRY);
  });
  test('keeps the line ends of the file', () =>
    expect(editHistory(ENTRY.replaceAll('\n', '\r\n'), TWO).replaceAll('\r\n', '')).not.toContain('\n'));
  test('whatever the points, they can be read back and a second run changes nothing', () => {
    const value = fc.double({ min: 0, max: 1000, noNaN: true }).map((number) => Math.round(number * 1000) / 1000);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (values) => {
        const history = { [PRICE]: values.map((one, index) => point(one, `2025-0${index + 1}-01`)) };
        const edited = editHistory(ENTRY, history);
        expect(parse(edited.split('---\n')[1] ?? '')).toMatchObject({ history });
        expect(editHistory(edited, history)).toBe(edited);
      }),
    );
  });
});
