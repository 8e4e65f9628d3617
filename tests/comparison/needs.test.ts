import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../schemas/answers.ts';
import { compareNeeds } from '../../src/comparison/needs.ts';

/** The answers of a side: `{ chat: 'yes' }`; a need that it does not name is unknown. */
const side = (answers: Readonly<Record<string, Answer>>) => Object.entries(answers).map(([id, answer]) => ({ id, answer }));

describe('a need that one side alone meets', () => {
  test('is its own where the other side is known not to meet it', () =>
    expect(compareNeeds([side({ chat: 'yes' }), side({ chat: 'no' })])).toEqual({
      shared: [],
      only: [['chat'], []],
      open: [[], []],
    }));
  test('is open where it is not known whether the other side meets it, listed as unknown or not at all', () => {
    const open = { shared: [], only: [[], []], open: [['chat'], []] };
    expect(compareNeeds([side({ chat: 'yes' }), side({ chat: 'unknown' })])).toEqual(open);
    expect(compareNeeds([side({ chat: 'yes' }), side({})])).toEqual(open);
  });
  test('of three sides, one that may meet it is enough to leave it open', () =>
    expect(compareNeeds([side({ chat: 'yes' }), side({ chat: 'no' }), side({})])).toMatchObject({
      only: [[], [], []],
      open: [['chat'], [], []],
    }));
});
test('a need that several sides meet is shared, with those that meet it', () =>
  expect(compareNeeds([side({ chat: 'yes' }), side({ chat: 'no' }), side({ chat: 'yes' })])).toEqual({
    shared: [{ id: 'chat', sides: [0, 2] }],
    only: [[], [], []],
    open: [[], [], []],
  }));
test('a need that nobody is known to meet is not told of', () =>
  expect(compareNeeds([side({ chat: 'no' }), side({ chat: 'unknown' })])).toEqual({
    shared: [],
    only: [[], []],
    open: [[], []],
  }));

const answers = fc.dictionary(fc.constantFrom('p', 'q', 'r', 's'), fc.constantFrom<Answer>('yes', 'no', 'unknown'));
const sides = fc.array(answers, { minLength: 2, maxLength: 4 });

test('"only" appears only where every other side is known not to meet it', () => {
  fc.assert(
    fc.property(sides, (all) => {
      for (const [index, ids] of compareNeeds(all.map(side)).only.entries())
        for (const id of ids) {
          expect(all[index]?.[id]).toBe('yes');
          expect(all.every((other, at) => at === index || other[id] === 'no')).toBe(true);
        }
    }),
  );
});
test('every need that a side meets stands in exactly one list', () => {
  fc.assert(
    fc.property(sides, (all) => {
      const { shared, only, open } = compareNeeds(all.map(side));
      const listed = [...shared.map(({ id }) => id), ...only.flat(), ...open.flat()];
      const met = new Set(all.flatMap((one) => Object.keys(one).filter((id) => one[id] === 'yes')));
      expect(listed.toSorted()).toEqual([...met].sort());
    }),
  );
});
