/** Mistakes of somebody who edits content for the first time: one problem each, which says what to write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkData, parseFile } from '../../src/entries/check-file.ts';
import { joinProblems } from '../../src/entries/join-problems.ts';
import { normalise } from '../../src/entries/source-text.ts';
import { schemas } from '../../src/kinds/kinds.ts';
import { fixEntry } from '../../src/editing/fix-entry.ts';
import { isFixable } from '../../src/problems/problem.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { problemsIn, problemsOf } from '../support/problems.ts';

const [ONE, KIT] = ['models/example-one.md', 'repositories/example-kit.md'];
const base = (file: string) => readFileSync(join(BASE_CONTENT, file), 'utf8');

function schemaOf(file: string): z.ZodType {
  const [folder = '', name] = file.split('/');
  if (name === undefined) return new Map(Object.entries(schemas.files)).get(folder.replace('.yaml', '')) ?? z.never();
  const kind = { models: 'model', repositories: 'repository' }[folder];
  return (kind === undefined ? new Map(Object.entries(schemas.terms)).get(folder) : schemas.entries.get(kind)) ?? z.never();
}

/** The problems of one file alone. */
function problemsIn1(file: string, text: string) {
  const parsed = parseFile({ file, text: normalise(text) });
  return joinProblems(problemsIn(parsed.ok ? checkData(file, parsed.value, schemaOf(file)) : parsed));
}

function plant(file: string, from: string, to: string): string {
  const text = base(file).replace(from, () => to);
  expect(text).not.toBe(base(file));
  return text;
}

/** What is typed, in place of what, and the fix that the one problem tells. */
type Row = readonly [typed: string, inPlaceOf: string, fix: string];

const WHOLE_DAY = 'write the day, as YYYY-MM-DD; if the source states none, leave the line out.';
const value = (from: string) => (typed: string, fix: string) => [`value: ${typed},`, `value: ${from},`, fix] as const;
const [tokens, price, day, list, answer] = ['128000', '0.4', '2025-04-14', '[text, image]', 'true'].map(value) as [
  ReturnType<typeof value>,
  ReturnType<typeof value>,
  ReturnType<typeof value>,
  ReturnType<typeof value>,
  ReturnType<typeof value>,
];
const CAN = '(visavis fix can do it)';

const IN_A_MODEL: readonly Row[] = [
  tokens('128k', 'write all digits of the exact number; if it is a round one: 128000.'),
  tokens('1.2B', 'write all digits of the exact number; if it is a round one: 1200000000.'),
  tokens('128 000', `write 128000 ${CAN}.`),
  tokens('１２８０００', 'write 128000.'),
  tokens("128'000", 'write 128000.'),
  tokens('128Ki', 'write all digits of the exact number: 131072.'),
  price('1,000.50', 'write 1000.50, without a thousands separator.'),
  tokens('"128000"', `remove the quotes, so that the value reads 128000 ${CAN}.`),
  tokens('128.000', 'write 128000 if the point separates thousands; otherwise look at the unit.'),
  tokens('~128000', 'write the number alone: 128000.'),
  tokens('1e5', 'write 100000; text goes into quotes.'),
  tokens('128000 # tokens', 'put the comment on a line of its own; text with # goes into double quotes.'),
  price('3 USD', `write 3 ${CAN}.`),
  price('€3', 'write the amount in US dollars as a number alone: no unit, sign or letter.'),
  price('.4', 'write 0.4; text goes into quotes.'),
  price('40 cents', 'write the amount in US dollars as a number alone: no unit, sign or letter.'),
  day('14 Apr 2025', `write 2025-04-14 ${CAN}.`),
  day('2025–04–14', `write 2025-04-14 ${CAN}.`),
  day('14.04.2025', `write 2025-04-14 ${CAN}.`),
  day('04/14/2025', `write 2025-04-14 ${CAN}.`),
  day('04/05/2025', 'write 2025-04-05 or 2025-05-04, whichever is meant.'),
  day('April 14, 2025', 'write  2025-04-14'),
  day('"April 14, 2025"', `write 2025-04-14 ${CAN}.`),
  day('2025', WHOLE_DAY),
  day('2025-04', WHOLE_DAY),
  day('Q2 2025', WHOLE_DAY),
  list('"text, image"', 'put all its values into brackets: [text, image].'),
  list('[text, text]', 'remove one of them.'),
  answer('"true"', `remove the quotes, so that the value reads true ${CAN}.`),
  ['value: 61,5,', 'value: 61.5,', `write 61.5, with a decimal point ${CAN}.`],
  ['value: 61.5 points,', 'value: 61.5,', 'write the number alone: 61.5.'],
  ['value = true', 'value: true', 'write  value: true'],
  ['source: example-list }', 'source: example-list, asOf: 2026-07-01 }', 'add  asOf: …  between the braces, after a comma.'],
  ['source: https://a.example/b,c,', 'source: example-list,', 'write  source: "https://a.example/b,c"'],
  ['bestFor: { text: Fast, small, cheap, source: https://a.example/b }\nfacts:', 'facts:', 'write  text: "Fast, small, cheap"'],
  ['source: [example-list]', 'source: example-list', 'write  source: example-list'],
  ['source: <https://example.org/models/one>', 'source: https://example.org/models/one', 'write  https://example.org/models/one'],
  ['source: "[page](https://a.example/b)"', 'source: https://example.org/models/one', 'write  https://a.example/b'],
  ['homepage: http://example.org/a', 'homepage: https://example.org/models/one', 'write  https://example.org/a'],
  ['homepage: example.org/a', 'homepage: https://example.org/models/one', 'write  https://example.org/a'],
  [
    'homepage:\n',
    'homepage: https://example.org/models/one\n',
    'write the value behind homepage, or remove the line if the key may be missing.',
  ],
  ['name: “Example One”', 'name: Example One', 'leave them out.'],
  ['name: Example One"', 'name: Example One', 'remove it, or add the other.'],
  ['name: [Example One]', 'name: Example One', 'write  name: Example One'],
  ['vendor: Example Works,', 'vendor: Example Works', 'remove it.'],
  ['vendor:\u00a0Example', 'vendor: Example', 'delete it, and type a space.'],
  ['aliases: ex-1, ex-2', 'aliases: [ex-1]', 'write  aliases: [ex-1, ex-2]'],
  ['aliases: (ex-1)', 'aliases: [ex-1]', 'write  aliases: [ex-1]'],
  ['bestFor: Short answers\nfacts:', 'facts:', 'write  bestFor: { text: …, source: … }'],
  ['  * id: picture-reading', '  - id: picture-reading', 'write  - id: picture-reading'],
  ['  • id: picture-reading', '  - id: picture-reading', 'write  - id: picture-reading'],
  ['facts:\n  - pricing:', 'facts:\n  pricing:', 'remove the hyphen and the space behind it.'],
  ['summary: @home', 'summary: A small', 'write  summary: "@home invented model for short answers."'],
  ['summary: **Small**', 'summary: A small', 'write  summary: "**Small** invented model for short answers."'],
  ['summary: > A small', 'summary: A small', 'write  summary: "> A small invented model for short answers."'],
  ['summary: |\n  A small', 'summary: A small', 'write it behind its key, without > or |.'],
  ['invented\nmodel', 'invented model', 'put the text on one line, or two spaces before this one.'],
  ['{ value：128000', '{ value: 128000', 'write a colon and a space.'],
  ['{\u00a0value: 128000', '{ value: 128000', 'delete it; where a space belongs, type one.'],
  ['\uFEFFvendor', 'vendor', 'delete it; where a space belongs, type one.'],
  ['128000，source', '128000, source', 'write  ,  in its place; in text, put the text into double quotes.'],
  [
    'contextTokens: ｛ value: 128000, source: example-list, asOf: 2026-07-01 ｝',
    'contextTokens: { value: 128000, source: example-list, asOf: 2026-07-01 }',
    'write  {  in its place; in text, put the text into double quotes.',
  ],
  [
    'contextTokens:\n  value: 128000\n  source: example-list\n  asOf: 2026-07-01',
    'contextTokens: { value: 128000, source: example-list, asOf: 2026-07-01 }',
    'put two more spaces before it, and before the lines below that belong to it.',
  ],
  ['  stars: { value: 3', '  contextTokens: { value: 128000', 'remove it: it is a fact of repositories.'],
  ['  benchmarks:', 'benchmarks:', 'begin its line at the left edge: it is a key of the file.'],
  ['\n## Prose\n\nMore.\n\n---\n\nIt', '---\n\nIt', 'put a line of exactly three hyphens before it.'],
  ['# Example One\n---\nname', '---\nname', 'remove what stands above the three hyphens of line 2, or move it below the keys.'],
  ['--- \nname', '---\nname', `remove the spaces beside the hyphens ${CAN}.`],
  ['\n---\nname', '---\nname', 'remove the empty lines above the three hyphens.'],
  [' ---\nname', '---\nname', 'remove the spaces beside the hyphens.'],
  ['—-\nname', '---\nname', 'write exactly three hyphens in its place.'],
  ['---yaml\nname', '---\nname', 'leave out what stands behind the three hyphens.'],
  ['\n...\n\nIt', '\n---\n\nIt', 'write exactly three hyphens in its place.'],
  ['\n—-\n\nIt', '\n---\n\nIt', 'write exactly three hyphens in its place.'],
  ['\n ---\n\nIt', '\n---\n\nIt', 'write exactly three hyphens in its place.'],
  ['\n----\n\nIt', '\n---\n\nIt', 'write exactly three hyphens in its place.'],
];

describe('a mistake in a model is one problem, and its fix says what to write', () => {
  test.each(IN_A_MODEL)('%j in place of %j', (typed, inPlaceOf, fix) => {
    const found = problemsIn1(ONE, plant(ONE, inPlaceOf, typed));
    expect(found.map(({ hint }) => hint)).toEqual([fix]);
  });
  test.each(IN_A_MODEL)('visavis fix does what it is said to do, and is said to do what it does: %j', (typed, inPlaceOf) => {
    const text = plant(ONE, inPlaceOf, typed);
    const isRepaired = problemsIn1(ONE, fixEntry(text, 'model')).length === 0;
    expect(problemsIn1(ONE, text).map(isFixable)).toEqual([isRepaired]);
  });
});

const IN_OTHER_FILES: readonly (readonly [file: string, ...Row])[] = [
  [
    KIT,
    'repository: git@example.org:code/kit.git',
    'repository: https://example.org/code/kit',
    'write  https://example.org/code/kit',
  ],
  [KIT, 'value: [Python]', 'value: Python', 'write  value: Python'],
  ['benchmarks/example-puzzles.yaml', 'from: 200', 'from: 0', 'exchange the two, or correct better.'],
  [
    'benchmarks/example-puzzles.yaml',
    'to: 100%',
    'to: 100',
    'write the number alone, with all its digits: no unit, sign or letter.',
  ],
  ['needs/run-models.md', 'anyOf: model-running', 'anyOf: [model-running]', 'write  anyOf: [model-running]'],
  [
    'needs/run-models.md',
    'where: { fact: pricing, is: free }',
    'where:\n  - { fact: pricing, is: free }',
    'put a hyphen and a space before it, or brackets around it.',
  ],
  ['needs/run-models.md', 'pricing, equals: free', 'pricing, is: free', 'Did you mean is?'],
  [
    'capabilities/text-writing.md',
    'group: Language',
    'group: language',
    'write language: lower-case letters, digits and single hyphens.',
  ],
  [
    'pairs.yaml',
    'items: example-one vs example-engine',
    'items: [example-one, example-engine]',
    'write  items: [example-one, example-engine]',
  ],
  ['pairs.yaml', 'exclude:\n', 'exclude: []\n', 'write the list behind it; if there is nothing in it, write  exclude: []'],
  ['site.yaml', 'today: 15.7.2026', 'today: 2026-07-15', 'write 2026-07-15.'],
  ['site.yaml', 'requireProse: yes\ntoday:', 'today:', 'write true, without quotes.'],
  ['site.yaml', 'in: 0.5k', 'in: 0.5', 'write all digits of the exact number; if it is a round one: 500.'],
  [
    'ranking.yaml',
    'Adoption, weight: 35,',
    'Adoption, weight: 0.35,',
    'look whether the unit and the number of digits are right.',
  ],
  ['ranking.yaml', 'Adoption, weight: 0.45,', 'Adoption, weight: 0.35,', 'change one of them.'],
  ['sources.yaml', 'Example Table:', 'example-table:', 'rename the key to example-table.'],
  ['sources.yaml', 'url: http://example.org/list', 'url: https://example.org/list', 'write  https://example.org/list'],
];

test.each(IN_OTHER_FILES)('%s: %j in place of %j is one problem', (file, typed, inPlaceOf, fix) =>
  expect(problemsIn1(file, plant(file, inPlaceOf, typed)).map(({ hint }) => hint)).toEqual([fix]),
);

describe('a file that is not read is one problem, which says how to name it', () => {
  const three = base(ONE).replace('name: Example One', 'name: Three').replace('aliases: [ex-1]\n', '');
  test('whatever is wrong with its name', async () => {
    const found = await problemsOf({
      'models/a.markdown': three,
      'categories/a.yml': '',
      'models/openai/a.md': three,
      'models/a.md.txt': three,
      'model/a.md': three,
      'site.yml': base('site.yaml'),
      'site.yaml': undefined,
      'models/Example Three.md': three,
    });
    expect(found.map(({ file, hint }) => [file, hint])).toEqual([
      ['categories/a.yml', 'rename it to a.yaml, or delete it.'],
      ['model/a.md', 'Did you mean models/?'],
      ['models/Example Three.md', 'rename the file to example-three.md.'],
      ['models/a.markdown', 'rename it to a.md, or delete it.'],
      ['models/a.md.txt', 'rename it to a.md, or delete it.'],
      ['models/openai/a.md', 'move the file to models/, or delete it.'],
      ['site.yml', 'rename it to site.yaml, or delete it.'],
    ]);
  });
  test('an entry is understood by the name of its file', async () => {
    const pairs = base('pairs.yaml').replace('example-engine', 'repositories/example-engine.md');
    expect(await problemsOf({ 'pairs.yaml': pairs })).toMatchObject([{ hint: 'Did you mean example-engine?' }]);
  });
});
