/** More mistakes of editors: each is one problem, at its place, and what it says to write is right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { BASE_CONTENT, contentWith, type Overlay } from '../support/content-folder.ts';
import { edited, place, problemsAt, problemsOf } from '../support/problems.ts';

const [ONE, KIT] = ['models/example-one.md', 'repositories/example-kit.md'];
const base = (inside: string) => readFileSync(join(BASE_CONTENT, inside), 'utf8');

/** `place code | hint` of all problems of the base with one text in place of another. */
async function told(file: string, from: string | RegExp, to: string): Promise<string[]> {
  return (await problemsOf({ [file]: edited(file, from, to) })).map((problem) => `${place(problem)} | ${problem.hint}`);
}

const endingWith = (text: string) => new RegExp(`${text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`);

const PRICE = '{ value: 0.4, source: example-list, asOf: 2026-07-01 }';
const TOKENS = 'contextTokens: { value: 128000, source: example-list, asOf: 2026-07-01 }';

describe('values', () => {
  test.each([
    ['{ value: 0.4, until: 2026-12-31, next: 0.4, ', /^\S+ invalid-value \| take until and next out if the price stays\.$/],
    ['{ value: 0.4, until: 2026-06-01, next: 0.8, ', /^\S+ invalid-value \| look up which of the two days is wrong\.$/],
    ['{ value: 0.4, validUntil: 2026-12-31, ', /^\S+ unknown-key \| Did you mean until\?$/],
  ])('of a price that ends: %s', async (to, hint) =>
    expect(await told(ONE, PRICE, `${to}source: example-list, asOf: 2026-07-01 }`)).toEqual([expect.stringMatching(hint)]),
  );
  test.each([
    [
      'contextTokens: { 128000, example-list, 2026-07-01 }',
      'write  contextTokens: { value: 128000, source: example-list, asOf: 2026-07-01 }',
    ],
    ['contextTokens: ( value: 128000, source: example-list )', 'write  {  and  }  in their place.'],
    [
      'contextTokens: {\n    value: 128000\n    source: example-list,\n    asOf: 2026-07-01\n  }',
      'put a comma at the end of this line.',
    ],
    ['contextTokens:\n    value: 128000\n    source: example-list\n  asOf: 2026-07-01', 'put two more spaces before it.'],
  ])('of a fact in another form: %j', async (to, hint) =>
    expect(await told(ONE, TOKENS, to)).toEqual([expect.stringMatching(endingWith(`| ${hint}`))]),
  );
  test('a number between the braces of a need that a comma cuts is whole, and nobody is sent to visavis fix', async () => {
    const [found, ...others] = await problemsOf({
      'needs/run-models.md': edited('needs/run-models.md', '{ fact: pricing, is: free }', '{ fact: stars, atLeast: 200,000 }'),
    });
    expect(others).toEqual([]);
    expect(found?.message).toMatch(/^The number 200,000 is cut in two/);
    expect(found?.hint).toBe('write 200000, without a thousands separator; if you mean a fraction, write 200.000.');
  });
  test('a result off the scale is not asked about as well', async () =>
    expect(await told(ONE, 'value: 61.5,', 'value: 615,')).toEqual([expect.stringContaining(' result-off-scale | ')]));
  test('a result among the facts belongs elsewhere', async () =>
    expect(await told(ONE, 'facts:\n', 'facts:\n  example-exam: { value: 3, source: example-list, asOf: 2026-07-01 }\n')).toEqual(
      [expect.stringContaining('| move it below  benchmarks:')],
    ));
});

describe('addresses', () => {
  test.each([
    ['htps://example.org/models/one', 'https://example.org/models/one'],
    ['https//example.org/models/one', 'https://example.org/models/one'],
    ['https://example.org/models/one (official)', 'https://example.org/models/one'],
    ['https://example.org/models/one, https://example.org/two', 'https://example.org/models/one'],
    ['[One](https://example.org/models/one)', 'homepage: https://example.org/models/one'],
  ])('%s', async (typed, right) =>
    expect(await told(ONE, 'homepage: https://example.org/models/one', `homepage: ${typed}`)).toEqual([
      expect.stringMatching(endingWith(`| write  ${right}`)),
    ]),
  );
  test('that of another entry is told once', async () => {
    const repository = /^repository: (.*)$/m.exec(base('repositories/example-engine.md'))?.[1] ?? '';
    expect(await told(KIT, /^repository: .*$/m, `repository: ${repository}`)).toEqual([
      expect.stringContaining('duplicate-project'),
    ]);
  });
});

describe('names', () => {
  const successor = (value: string) =>
    told(ONE, 'facts:\n', `facts:\n  successor: { value: ${value}, source: example-list, asOf: 2026-07-01 }\n`);
  test.each(['example-tow', 'Example Two', 'models/example-two.md', 'https://compare.example.org/models/example-two/'])(
    'a successor that is an entry is called by its slug, and not %s',
    async (value) =>
      expect(await successor(value)).toEqual([expect.stringMatching(/unknown-entry \| Did you mean example-two\?$/)]),
  );
  test('a successor that many entries misspell is told once', async () => {
    const facts = 'facts:\n  successor: { value: example-engin, source: example-list, asOf: 2026-07-01 }\n';
    const found = await problemsOf(
      Object.fromEntries([ONE, 'models/example-two.md', KIT].map((file) => [file, edited(file, 'facts:\n', facts)])),
    );
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^"example-engin" is named here and in \S+, \S+, and is not the slug of an entry\.$/),
    ]);
  });
  test('an entry does not follow itself', async () =>
    expect(await successor('example-one')).toEqual([
      expect.stringContaining('contradictory-facts | write what takes its place.'),
    ]));
  test.each(['example-two', 'Example Nine', 'example-2', 'none', 'example-onex'])('a successor may be %s', async (value) => {
    const found = await successor(value);
    expect(found.filter((one) => /unknown-entry|contradictory/.test(one))).toEqual([]);
  });
  test('of a maker are spelt alike', async () =>
    expect(await told('models/example-two.md', 'vendor: Example Works', 'vendor: example-works')).toEqual([
      expect.stringMatching(/family-spelling \| write {2}vendor: Example Works$/),
    ]));
  test('of another version are not suggested', async () =>
    expect(await told('pairs.yaml', 'example-engine', 'example-engine-2')).toEqual([
      expect.not.stringContaining('Did you mean example-engine-'),
    ]));
  test.each(['[example-one-vs-example-engine]', '[example-one example-engine]', '[example-one vs example-engine]'])(
    'two sides in one name: %s',
    async (items) =>
      expect(await told('pairs.yaml', '[example-one, example-engine]', items)).toEqual([
        expect.stringMatching(/unknown-entry \| write {2}items: \[example-one, example-engine\]$/),
      ]),
  );
  test('an alias that is the name of another is no copy of a file', async () => {
    const found = await told(ONE, 'aliases: [ex-1]', 'aliases: [ex-1, Example Two]');
    expect(found).toEqual([expect.stringMatching(/remove the alias\.$|sets it apart\.$/)]);
  });
  test('a category under another key is there', async () => {
    const content: Overlay = {
      'categories/small.yaml': 'name: Small\nkind: model\nsummary: Small models of the tests.\n',
      'models/example-two.md': edited('models/example-two.md', /^vendor: .*\n/m, (found) => `${found}category: small\n`),
      [ONE]: edited(ONE, /^vendor: .*\n/m, (found) => `${found}categories: [small]\n`),
    };
    expect((await problemsOf(content)).map(({ hint }) => hint)).toEqual(['Did you mean category?']);
  });
  test.each([
    ['stars', 'remove it: it is a fact of repositories.'],
    ['price', expect.stringMatching(/^Which of these is meant: .*inputUsdPerMillionTokens \(Input price\)/)],
    ['example-puzzles', 'write ids of facts, as entries have them below  facts:.'],
  ])('a column that is none: %s', async (column, hint) => {
    const category = `name: Small\nkind: model\nsummary: Small models of the tests.\ncolumns: [${column}]\n`;
    const found = await problemsOf({
      'categories/small.yaml': category,
      ...Object.fromEntries(
        [ONE, 'models/example-two.md'].map((file) => [
          file,
          edited(file, /^vendor: .*\n/m, (text) => `${text}category: small\n`),
        ]),
      ),
    });
    expect(found.filter(({ file }) => file.startsWith('categories/')).map((one) => one.hint)).toEqual([hint]);
  });
});

describe('texts', () => {
  test.each(['Reads [pictures](https://example.org/a)', 'Reads **pictures**', 'Reads <b>pictures</b>'])(
    'of front matter are plain: %s',
    async (title) =>
      expect(await told(ONE, /title: .*/, `title: "${title}"`)).toEqual([expect.stringContaining('| write the words alone;')]),
  );
  test('may hold code', async () => expect(await told(ONE, /title: .*/, 'title: "Reads `<b>` and `[a](/b/)`"')).toEqual([]));
  test('with quotation marks inside', async () =>
    expect(await told(ONE, /title: .*/, 'title: "Reads "small" pictures"')).toEqual([
      expect.stringMatching(/\| write {2}title: 'Reads "small" pictures'$/),
    ]));
  test('a claim whose second line begins too far left', async () =>
    expect(await told(ONE, /\n {4}title: /, '\n  title: ')).toEqual([expect.stringContaining('| put 2 more spaces before it')]));
});

describe('front matter', () => {
  test('that is closed too early is told at that line', async () =>
    expect(await told(ONE, 'facts:\n', '---\nfacts:\n')).toEqual([
      expect.stringMatching(/ unclosed-front-matter \| remove this line of hyphens/),
    ]));
  test('of a second entry in the same file', async () => {
    const found = await problemsOf({ [ONE]: `${base(ONE)}\n${base(KIT)}` });
    expect(found.map(({ hint }) => hint)).toEqual(['put it into a file of its own, or delete it if it is a copy.']);
  });
  test('is no prose that has a rule and a colon', async () =>
    expect(await problemsOf({ [ONE]: `${base(ONE)}\n---\n\nNote: this is prose.\nAnd so is this.\n` })).toEqual([]));
});

describe('one cause', () => {
  test('a folder of entries that is gone', async () => {
    const folder = await contentWith({
      'benchmarks/example-puzzles.yaml': `${base('benchmarks/example-puzzles.yaml')}names: { One: example-one, Two: example-two }\n`,
    });
    await rm(join(folder, 'models'), { recursive: true });
    const found = await problemsAt(folder);
    expect(found.map(place)).toEqual(['models:1:1 missing-file']);
    expect(found[0]?.message).toMatch(/^This folder is gone or empty, and \d+ places need what is missing: benchmarks\//);
  });
  test('a benchmark that is gone, of which a result is confirmed', async () => {
    const found = await problemsOf({
      'benchmarks/example-puzzles.yaml': undefined,
      [ONE]: edited(ONE, 'facts:\n', 'confirmed: { example-puzzles: The table states it so. }\nfacts:\n'),
    });
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['unknown-benchmark']));
  });
});
