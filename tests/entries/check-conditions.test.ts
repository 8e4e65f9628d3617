/** What needs and capabilities ask of facts is something that the fact can be: else their pages answer "no" for ever. */
import { describe, expect, test } from 'vitest';
import { edited, place, problemsOf } from '../support/problems.ts';

const [RUN, WRITE, READ] = ['needs/run-models.md', 'needs/write-texts.md', 'capabilities/picture-reading.md'];
const where = (test: string) => edited(WRITE, 'prefers:', `where:\n  - { ${test} }\nprefers:`);

describe('a condition that no value can meet is one problem, at its test or its value', () => {
  test.each([
    [RUN, edited(RUN, 'is: free', 'is: freee'), '6:26', 'Did you mean free?'],
    [RUN, edited(RUN, 'is: free', 'oneOf: [free, payd]'), '6:36', 'Did you mean paid?'],
    [RUN, edited(RUN, 'is: free', 'includes: free'), '6:32', 'write is or oneOf.'],
    [RUN, edited(RUN, 'is: free', 'atLeast: 3'), '6:31', 'write is or oneOf.'],
    [RUN, edited(RUN, 'is: free', 'is: true'), '6:26', 'Use one of: free, paid, free-tier.'],
    [WRITE, where('fact: inputModalities, is: text'), '6:34', 'write includes or oneOf.'],
    [WRITE, where('fact: inputModalities, includes: imgae'), '6:40', 'Did you mean image?'],
    [WRITE, where('fact: contextTokens, is: "128000"'), '6:32', 'write atLeast or atMost.'],
    [WRITE, where('fact: toolCalling, is: "yes"'), '6:30', 'write true or false.'],
    [WRITE, where('fact: contextTokens, atLeast: 9000, atMost: 100'), '6:37', 'exchange the two.'],
    [WRITE, edited(WRITE, '[picture-reading]', '[{ fact: pricing, better: lower }]'), '5:19', /^prefer a number/],
    [
      READ,
      edited(READ, 'group:', 'statedBy: [{ fact: inputModalities, includes: imgae }]\ngroup:'),
      '3:47',
      'Did you mean image?',
    ],
  ] as const)('%#: %s', async (file, text, at, hint) => {
    const found = await problemsOf({ [file]: text });
    expect(found.map(place)).toEqual([`${file}:${at} invalid-value`]);
    expect(found[0]?.hint).toMatch(hint);
  });
  test('what a fact can be known not to have may be asked for', async () =>
    expect(await problemsOf({ [RUN]: edited(RUN, 'fact: pricing, is: free', 'fact: licence, is: none') })).toEqual([]));
});

test('two needs of one name are told apart by nobody', async () => {
  const found = await problemsOf({ [WRITE]: edited(WRITE, 'Write texts', 'run models at-home') });
  expect(found.map(place)).toEqual([`${WRITE}:2:7 duplicate-name`]);
});

describe('a fact that no answer can state is told, and not that the need is unmet', () => {
  const file = (kind: string) => `name: ${kind} things\nkind: ${kind}\nsummary: Things of the tests.\n`;
  const inCategory = (inside: string, category: string) => edited(inside, 'summary:', `category: ${category}\nsummary:`);
  const categories = {
    'categories/small.yaml': file('model'),
    'categories/tools.yaml': file('repository'),
    'models/example-one.md': inCategory('models/example-one.md', 'small'),
    'models/example-two.md': inCategory('models/example-two.md', 'small'),
    'repositories/example-kit.md': inCategory('repositories/example-kit.md', 'tools'),
    'repositories/example-engine.md': inCategory('repositories/example-engine.md', 'tools'),
  };
  const asked = edited(RUN, '{ fact: pricing, is: free }', '{ fact: contextTokens, atLeast: 1000 }');
  const preferred = edited(RUN, 'anyOf:', 'prefers: [{ fact: contextTokens, better: higher }]\nanyOf:');
  const both = edited(RUN, '  - {', '  - { fact: stars, atLeast: 1 }\n  - { fact: contextTokens, atLeast: 1 }\n  - {');
  const named = (text: string) => text.replace('anyOf:', 'categories: [tools]\nanyOf:');
  test.each([
    ['its categories are of another kind', named(asked), '7:13', 'categories names tools'],
    ['it is preferred', named(preferred), '4:19', 'categories names tools'],
    ['another fact is of another kind', both, '7:13', 'stars is asked for as well'],
  ])('%s', async (_, text, at, why) => {
    const found = await problemsOf({ ...categories, [RUN]: text });
    expect(found.map(place)).toEqual([`${RUN}:${at} unknown-fact`]);
    expect(found[0]?.message).toBe(
      `contextTokens is a fact of models, but only repositories can have what is asked for here: ${why}.`,
    );
  });
  test('nor can facts of two kinds state one capability', async () => {
    const text = edited(READ, 'group:', 'statedBy: [{ fact: contextTokens, atLeast: 5 }, { fact: stars, atLeast: 5 }]\ngroup:');
    expect((await problemsOf({ [READ]: text })).map(place)).toEqual([`${READ}:3:57 unknown-fact`]);
  });
  test('of models and repositories alike, either may have it', async () =>
    expect(await problemsOf({ ...categories, [RUN]: edited(RUN, 'anyOf:', 'categories: [small, tools]\nanyOf:') })).toEqual([]));
});
