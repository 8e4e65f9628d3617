import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/kinds/kinds.ts';
import { editFacts, type FactEdit } from '../../src/editing/edit-facts.ts';
import { writeValue } from '../../src/editing/write-value.ts';

const ORDER = kindOf('model').facts.map((fact) => fact.id);
const edit = (id: string, value: FactEdit['value'], source = 'models-dev', asOf = '2026-07-02'): FactEdit => ({
  id,
  value,
  source,
  asOf,
});
const entry = (facts: string) =>
  `---\nname: Example   # the name\nvendor: 'Quoted'\n${facts}capabilities:\n  - { id: x }\n---\nProse --- with hyphens.\n`;

/** The entries below `folders`. */
const filesBelow = (...folders: readonly string[]) =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(models|repositories|examples)\/.*\.md$/.test(join(folder, name)))
      .sort()
      .map((name) => join(folder, name))
      .filter((file) => /^facts:/m.test(readFileSync(file, 'utf8'))),
  );

describe('editFacts', () => {
  test('changes value, source and date of a stated fact, and keeps comments and every other byte', () => {
    const before = entry(
      'facts: # sorted by group\n  pricing: { value: paid, source: old, asOf: 2025-01-01 } # checked by hand\n',
    );
    const after = entry(
      'facts: # sorted by group\n  pricing: { value: free, source: models-dev, asOf: 2026-07-02 } # checked by hand\n',
    );
    expect(editFacts(before, [edit('pricing', 'free')], ORDER)).toBe(after);
  });
  test.each([
    [
      'one line',
      'facts: { pricing: { value: paid, source: old, asOf: 2025-01-01 }, toolCalling: { value: true, source: old, asOf: 2025-01-01 } } # all\n',
    ],
    [
      'lines between braces',
      'facts: {\n  pricing: { value: paid, source: old, asOf: 2025-01-01 },\n  toolCalling: { value: true, source: old, asOf: 2025-01-01 }, # seen\n}\n',
    ],
    [
      'lines, with a fact in lines of its own',
      'facts:\n    pricing:\n      value: paid\n      source: old\n      asOf: 2025-01-01\n    toolCalling: { value: true, source: old, asOf: 2025-01-01 }\n',
    ],
  ])('new facts find their places in a block of %s', (_, facts) => {
    const edits = [edit('status', 'active'), edit('contextTokens', 9), edit('reasoning', true)];
    const edited = editFacts(entry(facts), edits, ORDER);
    const read = parse(edited.split('---\n')[1] ?? '') as { readonly facts: object };
    expect(Object.keys(read.facts).toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))).toEqual(Object.keys(read.facts));
    expect(Object.keys(read.facts)).toHaveLength(5);
    expect(edited.length - entry(facts).length).toBeLessThan(220);
    expect(editFacts(edited, edits, ORDER)).toBe(edited);
  });
  test('an exact figure in place of a rounded one takes its rounding away, and the other way round', () => {
    const [exact, about] = ['{ value: 1234,', '{ value: 1200, roundedTo: 100,'].map((start) =>
      entry(`facts:\n  contextTokens: ${start} source: models-dev, asOf: 2026-07-02 }\n`),
    );
    expect(editFacts(about ?? '', [edit('contextTokens', 1234)], ORDER)).toBe(exact);
    expect(editFacts(exact ?? '', [{ ...edit('contextTokens', 1200), roundedTo: 100 }], ORDER)).toBe(about);
  });
  test('changes, adds and takes out the prices of larger uses', () => {
    const price = (terms: string) =>
      entry(`facts:\n  inputUsdPerMillionTokens: { value: 2, ${terms}source: models-dev, asOf: 2026-07-02 }\n`);
    const [plain, tiered, other] = [
      price(''),
      price('tiers: [{ above: 200000, value: 4 }], '),
      price('tiers: [{ above: 272000, value: 5 }], '),
    ];
    const priced = (above: number, value: number) => ({ ...edit('inputUsdPerMillionTokens', 2), tiers: [{ above, value }] });
    expect(editFacts(plain, [priced(200_000, 4)], ORDER)).toBe(tiered);
    expect(editFacts(tiered, [priced(272_000, 5)], ORDER)).toBe(other);
    expect(editFacts(other, [edit('inputUsdPerMillionTokens', 2)], ORDER)).toBe(plain);
  });
  test('takes out the end of an offer that is over', () => {
    const before = entry(
      'facts:\n  inputUsdPerMillionTokens: { value: 1, until: 2026-01-31, next: 2, source: old, asOf: 2026-01-01 }\n',
    );
    expect(editFacts(before, [edit('inputUsdPerMillionTokens', 2)], ORDER)).toBe(
      entry('facts:\n  inputUsdPerMillionTokens: { value: 2, source: models-dev, asOf: 2026-07-02 }\n'),
    );
  });
  test('changes a fact that is written over several lines', () => {
    const before = entry('facts:\n  contextTokens:\n    value: 1000 # tokens\n    source: old\n    asOf: 2025-01-01\n');
    expect(editFacts(before, [edit('contextTokens', 2000)], ORDER)).toBe(
      entry('facts:\n  contextTokens:\n    value: 2000 # tokens\n    source: models-dev\n    asOf: 2026-07-02\n'),
    );
  });
  test('puts new facts where the catalogue’s order wants them', () => {
    const before = entry(
      'facts:\n  pricing: { value: paid, source: a, asOf: 2025-01-01 }\n  openWeights: { value: false, source: a, asOf: 2025-01-01 }\n',
    );
    const edited = editFacts(before, [edit('toolCalling', true), edit('inputUsdPerMillionTokens', 0.4)], ORDER);
    expect(
      edited
        .split('\n')
        .filter((line) => line.startsWith('  ') && line.includes('value'))
        .map((line) => line.trim().split(':')[0]),
    ).toEqual(['pricing', 'inputUsdPerMillionTokens', 'toolCalling', 'openWeights']);
    expect(edited).toContain('\n  toolCalling: { value: true, source: models-dev, asOf: 2026-07-02 }\n');
  });
  test('puts a first fact before all others', () => {
    const before = entry('facts:\n  openWeights: { value: false, source: a, asOf: 2025-01-01 }\n');
    expect(editFacts(before, [edit('pricing', 'paid')], ORDER)).toContain('facts:\n  pricing: { value: paid');
  });
  test.each([
    ['', 'no facts yet'],
    ['facts: {}\n', 'an empty mapping'],
    ['facts:\n', 'an empty key'],
  ])('begins the block where there is %j (%s)', (facts) => {
    const edited = editFacts(entry(facts), [edit('pricing', 'paid'), edit('contextTokens', 5)], ORDER);
    expect(edited).toBe(
      entry(
        'facts:\n  pricing: { value: paid, source: models-dev, asOf: 2026-07-02 }\n  contextTokens: { value: 5, source: models-dev, asOf: 2026-07-02 }\n',
      ),
    );
  });
  test('keeps the line ends of Windows, and a byte-order mark', () => {
    const before = `\uFEFF${entry('facts:\n  pricing: { value: paid, source: a, asOf: 2025-01-01 }\n').replaceAll('\n', '\r\n')}`;
    const edited = editFacts(before, [edit('contextTokens', 5)], ORDER);
    expect(edited.startsWith('\uFEFF---\r\n')).toBe(true);
    expect(edited.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(edited).toContain('\r\n  contextTokens: { value: 5, ');
  });
  test('edits a YAML file without fences as well', () =>
    expect(editFacts('name: A\nfacts: {}\n', [edit('pricing', 'paid')], ORDER)).toBe(
      'name: A\nfacts:\n  pricing: { value: paid, source: models-dev, asOf: 2026-07-02 }\n',
    ));
  test.each([
    ['a list for a list', '{ value: [text], source: a, asOf: 2026-01-01 } # seen', ['text', 'image'], '[text, image]'],
    ['a list for a word', '{ value: none, source: a, asOf: 2026-01-01 } # seen', ['text'], '[text]'],
    ['a word for a list', '{ value: [text, image], source: a, asOf: 2026-01-01 } # seen', 'none', 'none'],
  ])('states %s', (_what, stated, value, written) =>
    expect(editFacts(entry(`facts:\n  inputModalities: ${stated}\n`), [edit('inputModalities', value)], ORDER)).toBe(
      entry(`facts:\n  inputModalities: { value: ${written}, source: models-dev, asOf: 2026-07-02 } # seen\n`),
    ),
  );
  test('writes anew what lacks a key or a value', () => {
    for (const stated of [
      '{ value: , source: a, asOf: 2026-01-01 }',
      '{ value: paid, source: a }',
      '{ value: paid, variant: x }',
    ])
      expect(editFacts(entry(`facts:\n  pricing: ${stated}\n`), [edit('pricing', 'free')], ORDER)).toBe(
        entry('facts:\n  pricing: { value: free, source: models-dev, asOf: 2026-07-02 }\n'),
      );
  });
  test('a comma does not end a value', () => {
    const before = entry('facts:\n  licence: { value: MIT, source: a, asOf: 2025-01-01 }\n');
    const edited = editFacts(before, [edit('licence', 'a, b: c'), edit('pricing', 'x, y')], ORDER);
    expect(edited).toContain('  licence: { value: "a, b: c", source: models-dev');
    expect(edited).toContain('  pricing: { value: "x, y", source: models-dev');
  });
  test('does nothing without edits', () => expect(editFacts(entry(''), [], ORDER)).toBe(entry('')));

  test('states exactly what was asked, whatever stood there, and twice is once', () => {
    const id = fc.constantFrom('pricing', 'contextTokens', 'toolCalling', 'openWeights', 'licence');
    const fact = fc.record({
      id,
      value: fc.oneof(
        fc.integer({ min: 0, max: 1e9 }),
        fc.boolean(),
        fc.constantFrom('paid', '1.10', 'no', 'a: b', '2026-01-01', '# x', 'none'),
      ),
    });
    const some = fc.uniqueArray(fact, { selector: (one) => one.id, maxLength: 5 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const edits = (facts: typeof before, source: string) => facts.map((one) => edit(one.id, one.value, source));
        const text = editFacts(entry(''), edits(before, 'first'), ORDER);
        const edited = editFacts(text, edits(after, 'second'), ORDER);
        const wanted = {
          ...Object.fromEntries(before.map((one) => [one.id, one.value])),
          ...Object.fromEntries(after.map((one) => [one.id, one.value])),
        };
        const { facts = {} } = parse(edited.split('---\n')[1] ?? '') as { facts?: Record<string, { value: unknown }> };
        expect(Object.fromEntries(Object.entries(facts ?? {}).map(([key, stated]) => [key, stated.value]))).toEqual(wanted);
        expect(editFacts(edited, edits(after, 'second'), ORDER)).toBe(edited);
        expect(edited.endsWith('capabilities:\n  - { id: x }\n---\nProse --- with hyphens.\n')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each(filesBelow('tests/fixtures/base', 'docs/examples'))('stating again what %s states changes no byte', (file) => {
    const text = readFileSync(file, 'utf8');
    const { facts } = parse(text.split('---\n')[1] ?? '') as { facts: Record<string, Omit<FactEdit, 'id'>> };
    const again = Object.entries(facts).map(([id, stated]) => ({ id, ...stated }));
    expect(editFacts(text, again, ORDER)).toBe(text);
  });
  test('however a fact is written, only its own values change', () => {
    const quoted = (text: string) => fc.constantFrom(text, `"${text}"`, `'${text}'`);
    const style = fc.constantFrom(
      (value: string, source: string) => ` { value: ${value}, source: ${source}, asOf: 2025-01-01 }`,
      (value: string, source: string) => ` {value:  ${value} ,asOf: "2025-01-01",  source: ${source}}  # a note`,
      (value: string, source: string) =>
        `\n    # a note\n    value:   ${value}  # seen\n    source: ${source}\n    asOf: 2025-01-01`,
    );
    const fact = fc.tuple(style, quoted('paid'), quoted('a-list')).map(([write, value, source]) => write(value, source));
    fc.assert(
      fc.property(fact, fact, fc.constantFrom('\n', '\r\n'), (own, other, newline) => {
        const of = (stated: string) =>
          entry(`facts:\n  pricing:${stated}\n  # between\n  licence:${other}\n`).replaceAll('\n', newline);
        const edited = editFacts(of(own), [edit('pricing', 'free')], ORDER);
        const wanted = own
          .replace(/["']?paid["']?/, 'free')
          .replace(/["']?a-list["']?/, 'models-dev')
          .replace(/["']?2025-01-01["']?/, '2026-07-02');
        expect(edited).toBe(of(wanted));
      }),
    );
  });
});

test.each([
  [['text', 'image'], '[text, image]'],
  [['a, b', 'c'], '["a, b", c]'],
  [0.075, '0.075'],
  [true, 'true'],
  ['1.10', '"1.10"'],
  ['none', 'none'],
  ['Apache-2.0', 'Apache-2.0'],
])('%j is written as %s', (value, text) => expect(writeValue(value)).toBe(text));
