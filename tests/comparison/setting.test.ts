import { describe, expect, test } from 'vitest';
import { areSettingsApart, settingOf } from '../../src/comparison/setting.ts';

const SETTINGS = { own: '(high|max) effort|\\d+k budget', choice: 'thinks', untold: 'not told' };
const thinking = (value: boolean | undefined) => ({ facts: value === undefined ? {} : { thinks: { value } } });

/** Whether results of two settings are set against each other; a `false` entry is known to have no choice. */
function compare(one: string | undefined, other: string | undefined, choice?: boolean) {
  const settings = [settingOf(one, thinking(true), SETTINGS), settingOf(other, thinking(choice), SETTINGS)];
  return !areSettingsApart(settings);
}

describe('results compare', () => {
  test.each([
    ['of the same setting, or of none on both sides', [undefined, undefined], ['in Tool A', 'in Tool A']],
    ['where each did its best in its own way', ['high effort', 'max effort'], ['32k budget', 'max effort']],
    ['whatever the order in which a setting is told', ['Tool A, max effort', 'high effort, Tool A']],
  ] as const)('%s', (_, ...pairs) => {
    for (const [one, other] of pairs) expect([one, other, compare(one, other)]).toEqual([one, other, true]);
  });
  test('with the only way of an entry that is known to have no choice', () => {
    expect(compare('high effort', undefined, false)).toBe(true);
    expect(compare(undefined, undefined, false)).toBe(true);
  });
});

describe('results do not compare', () => {
  test.each([
    ['of different programs around the entry', 'Tool A', 'Tool B'],
    ['of a program, and of none that is named', 'Tool A', undefined],
    ['of the same effort in different programs', 'max effort', 'max effort, Tool A'],
    ['of an effort that is no best', 'low effort', 'high effort'],
    ['of a best effort, and of one that is not told, although there is a choice', 'high effort', undefined],
    ['of settings that are told of neither side', 'not told', 'not told'],
    ['where only a part of a setting is called so', 'high effort', 'high effort of two'],
  ])('%s', (_, one, other) => expect(compare(one, other)).toBe(false));
  test('of an effort that is told on one side alone where nobody knows of a choice', () =>
    expect(compare('high effort', undefined, undefined)).toBe(false));
});

test('a kind that names no settings compares the very same alone', () => {
  const setting = (variant?: string) => settingOf(variant, thinking(true), undefined);
  expect(areSettingsApart([setting('high effort'), setting('high effort')])).toBe(false);
  expect(areSettingsApart([setting('high effort'), setting('max effort')])).toBe(true);
  expect(areSettingsApart([setting('high effort'), setting()])).toBe(true);
});
