import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, markdownOf, type SharedCell, type SharedFacts } from '../../src/browser/table-text.ts';

const UNKNOWN: SharedCell = { text: 'Unknown', exact: 'Unknown', note: '', source: '', sourceUrl: '', asOf: '' };

const PRICES = 'https://prices.example.org/list';

const known = (text: string, exact: string, note = ''): SharedCell => ({
  text,
  exact,
  note,
  source: 'Price list',
  sourceUrl: PRICES,
  asOf: '2026-07-02',
});

const FACTS: SharedFacts = {
  names: ['Example One', 'Example Two'],
  fileName: 'example-one-vs-example-two',
  headline: 'Too close to call',
  detail: '62 to 61.',
  rows: [
    {
      group: 'Pricing',
      label: 'Input price',
      unit: 'USD per 1M tokens',
      cells: [known('$0.40', '0.4'), known('$1,100.00', '1100', 'batch')],
    },
    {
      group: 'Dates',
      label: 'Released',
      unit: '',
      cells: [UNKNOWN, { ...UNKNOWN, text: 'Not applicable', exact: 'Not applicable', note: 'not stated for a model' }],
    },
  ],
  address: 'https://example.org/compare/example-one-vs-example-two/?diff=1',
};

describe('Markdown', () => {
  test('holds title, verdict, each row with units, words for what is missing, the sources and the address', () => {
    expect(markdownOf(FACTS)).toBe(`# Example One vs Example Two

**Too close to call.** 62 to 61.

| Fact | Example One | Example Two |
| --- | --- | --- |
| Input price (USD per 1M tokens) | $0.40 ([Price list, 2026-07-02][1]) | $1,100.00 (batch; [Price list, 2026-07-02][1]) |
| Released | Unknown | Not applicable (not stated for a model) |

[1]: ${PRICES}

<https://example.org/compare/example-one-vs-example-two/?diff=1>
`);
  });
  test('gives each source address one number, in order of appearance', () => {
    const other = { ...known('1', '1'), source: 'Other', sourceUrl: 'https://other.example.org/' };
    const text = markdownOf({ ...FACTS, rows: [{ group: '', label: 'Row', unit: '', cells: [known('2', '2'), other] }] });
    expect(text).toContain('[Price list, 2026-07-02][1]) | 1 ([Other, 2026-07-02][2])');
    expect(text).toContain(`[1]: ${PRICES}\n[2]: https://other.example.org/\n`);
  });
  test.each([
    ['a | b', 'a \\| b'],
    ['[here](javascript:alert)', '\\[here\\](javascript:alert)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['a\\| b', 'a\\\\\\| b'],
  ])('shows the text %s as it is, wherever it stands', (raw, escaped) => {
    const text = markdownOf({
      ...FACTS,
      names: [raw, 'B'],
      headline: raw,
      rows: [{ group: '', label: raw, unit: raw, cells: [known(raw, raw, raw), UNKNOWN] }],
    });
    expect(text).toContain(`# ${escaped} vs B\n`);
    expect(text).toContain(`**${escaped}.**`);
    expect(text).toContain(`| Fact | ${escaped} | B |`);
    expect(text).toContain(`| ${escaped} (${escaped}) | ${escaped} (${escaped}; [`);
  });
  test('never gains or loses a column, whatever a value holds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^\n\r]*$/), fc.stringMatching(/^[^\n\r]*$/), (text, note) => {
        const cells = [known(text, text, note), UNKNOWN, UNKNOWN, UNKNOWN];
        const rows = [{ group: '', label: text, unit: note, cells }];
        const lines = markdownOf({ ...FACTS, names: [text, 'B', 'C', 'D'], rows }).split('\n');
        const bars = lines.slice(4, 7).map((line) => line.replace(/\\./g, '').split('|').length);
        expect(bars).toEqual([7, 7, 7]);
      }),
    );
  });
});

describe('CSV', () => {
  const read = (text: string) => parse(text) as string[][];

  test('has a header, then a row a fact with exact value, source address, date and note of each side', () => {
    const side = (name: string) => [name, `${name}: source`, `${name}: as of`, `${name}: note`];
    expect(read(csvOf(FACTS))).toEqual([
      ['Group', 'Row', 'Unit', ...side('Example One'), ...side('Example Two')],
      ['Pricing', 'Input price', 'USD per 1M tokens', '0.4', PRICES, '2026-07-02', '', '1100', PRICES, '2026-07-02', 'batch'],
      ['Dates', 'Released', '', 'Unknown', '', '', '', 'Not applicable', '', '', 'not stated for a model'],
    ]);
  });
  test('ends each line with CR and LF, the last one too, and doubles quotes', () => {
    const text = csvOf({ ...FACTS, names: ['The "one"', 'Two'], rows: FACTS.rows.slice(0, 1) });
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('"The ""one"""');
  });
  // E60
  test.each(['=HYPERLINK("https://example.org")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'marks %j as text, so that no spreadsheet runs it',
    (formula) => {
      const row = { group: formula, label: formula, unit: formula, cells: [known(formula, formula, formula), UNKNOWN] };
      const [header = [], values = []] = read(csvOf({ ...FACTS, names: [formula, 'B'], rows: [row] }));
      expect(header[3]).toBe(`'${formula}`);
      expect([0, 1, 2, 3, 6].map((column) => values[column])).toEqual(Array(5).fill(`'${formula}`));
    },
  );
  test('gives back any other text unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/^[=+\-@\t\r]/.test(text));
        const row = { group: text, label: text, unit: text, cells: [known(text, text, text), UNKNOWN] };
        expect(read(csvOf({ ...FACTS, rows: [row] }))[1]?.slice(0, 4)).toEqual([text, text, text, text]);
      }),
    );
  });
});
