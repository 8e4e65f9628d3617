import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOf, answerTo, anyOf, type Answer } from '../../schemas/answers.ts';

describe('answerTo', () => {
  test.each([
    ['at least', { fact: 'x', atLeast: 5 }, 5, 'yes'],
    ['below', { fact: 'x', atLeast: 5 }, 4, 'no'],
    ['at most', { fact: 'x', atMost: 5 }, 6, 'no'],
    ['as asked', { fact: 'x', is: true }, true, 'yes'],
    ['otherwise', { fact: 'x', is: true }, false, 'no'],
    ['in a list', { fact: 'x', includes: 'image' }, ['text', 'image'], 'yes'],
    ['one of several', { fact: 'x', oneOf: ['a', 'b'] }, 'b', 'yes'],
    ['none of several', { fact: 'x', oneOf: ['a', 'b'] }, 'c', 'no'],
    ['a list with one of several', { fact: 'x', oneOf: ['a', 'b'] }, ['b', 'c'], 'yes'],
    ['none is no number', { fact: 'x', atMost: 5 }, 'none', 'no'],
    ['not recorded', { fact: 'x', atMost: 1e9 }, undefined, 'unknown'],
  ] as const)('%s', (_name, condition, value, expected) => expect(answerTo(condition, value)).toBe(expected));
});

const answers = fc.array(fc.constantFrom<Answer[]>('yes', 'no', 'unknown'));
const known = (answer: Answer, as: 'yes' | 'no') => (answer === 'unknown' ? as : answer);

describe('joining answers', () => {
  test('one no decides all, one yes decides any', () => {
    expect(allOf(['yes', 'unknown', 'no'])).toBe('no');
    expect(anyOf(['no', 'unknown', 'yes'])).toBe('yes');
  });
  test('is unknown exactly when what is not known could change it', () =>
    fc.assert(
      fc.property(answers, (list) => {
        for (const join of [allOf, anyOf]) {
          const outcomes = (['yes', 'no'] as const).map((as) => join(list.map((answer) => known(answer, as))));
          expect(join(list)).toBe(outcomes[0] === outcomes[1] ? outcomes[0] : 'unknown');
        }
      }),
    ));
});
