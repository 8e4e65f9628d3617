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
