import { describe, expect, test } from 'vitest';
import { edited, problemsOf, ranksOf } from '../support/problems.ts';

const ONE = 'models/example-one.md';
const KIT = 'repositories/example-kit.md';

/** Example One with a status, read on a day, and the day of its end. */
const ending = (status: string, asOf: string, end?: string) => {
  const endLine = end === undefined ? '' : `\n  retirementDate: { value: ${end}, source: example-list, asOf: 2026-07-01 }`;
  return {
    [ONE]: edited(ONE, 'facts:', `facts:\n  status: { value: ${status}, source: example-list, asOf: ${asOf} }${endLine}`),
  };
};

describe('a status and the day of the end', () => {
  test.each([
    ['active, and ended later', ending('active', '2026-06-01', '2026-06-15')],
    ['active, with an end to come', ending('active', '2026-07-01', '2027-01-01')],
    ['retired, and ended before', ending('retired', '2026-07-01', '2026-06-30')],
    ['retired on the very day', ending('retired', '2026-06-30', '2026-06-30')],
    ['retired, of which no day is known', ending('retired', '2026-07-01')],
  ])('agree: %s', async (_, overlay) => expect(await ranksOf(overlay)).toEqual([]));
  test('contradict each other where it was active after its end', async () => {
    const [problem, ...others] = await problemsOf(ending('active', '2026-07-01', '2026-06-30'));
    expect(problem).toMatchObject({ code: 'contradictory-status', file: ONE, line: 8, column: 20 });
    expect(problem?.message).toBe(
      'status is "active" as of 2026-07-01, after the end on 2026-06-30, which retirementDate states.',
    );
    expect(others).toEqual([]);
  });
  test('contradict each other on the very day: what ends on a day is not active on it', async () =>
    expect(await ranksOf(ending('active', '2026-06-30', '2026-06-30'))).toEqual([`${ONE}:8:20 contradictory-status`]));
  test('contradict each other where it was retired before its end', async () => {
    const [problem] = await problemsOf(ending('retired', '2026-06-01', '2026-06-30'));
    expect(problem?.message).toBe(
      'status is "retired" as of 2026-06-01, before the end on 2026-06-30, which retirementDate states.',
    );
  });
});

describe('a claim and the facts that state its capability', () => {
  const pictures = 'capabilities/picture-reading.md';
  const statedBy = (condition: string) => ({ [pictures]: edited(pictures, 'summary:', `statedBy: [${condition}]\nsummary:`) });
  test('agree where the fact meets the condition, or nobody stated it', async () => {
    expect(await ranksOf(statedBy('{ fact: inputModalities, includes: image }'))).toEqual([]);
    expect(await ranksOf(statedBy('{ fact: fileInput, is: true }'))).toEqual([]);
  });
  test('contradict each other where a known fact denies it; both places are named', async () => {
    const [problem, ...others] = await problemsOf(statedBy('{ fact: inputModalities, includes: video }'));
    expect(problem).toMatchObject({ code: 'contradictory-claim', file: ONE, line: 27 });
    expect(problem?.message).toBe(
      'capabilities[1] claims "picture-reading", but the fact inputModalities on line 12 says otherwise.',
    );
    expect(others).toEqual([]);
  });
  test('one of several conditions that is denied is enough', async () =>
    expect(
      await ranksOf(statedBy('{ fact: inputModalities, includes: image }, { fact: contextTokens, atLeast: 999999 }')),
    ).toEqual([`${ONE}:27:9 contradictory-claim`]));
});

test('a kind whose entries have no day of an end has nothing to contradict', async () =>
  expect(
    await ranksOf({
      [KIT]: edited(KIT, 'facts:', 'facts:\n  status: { value: archived, source: example-list, asOf: 2026-07-01 }'),
    }),
  ).toEqual([]));

describe('what one fact forbids several others', () => {
  test('is one problem, at that fact', async () => {
    const [problem, ...others] = await problemsOf({ [ONE]: edited(ONE, 'pricing: { value: paid', 'pricing: { value: free') });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'contradictory-facts', line: 8, column: 21 });
    expect(problem?.message).toBe(
      'pricing is free, but inputUsdPerMillionTokens on line 9 is 0.4 and outputUsdPerMillionTokens on line 10 is 1.6, where both must be at most 0.',
    );
  });
  test('and one other alone is told at the other', async () => {
    const text = edited(ONE, 'pricing: { value: paid', 'pricing: { value: free').replace('value: 1.6', 'value: 0');
    expect(await ranksOf({ [ONE]: text })).toEqual([`${ONE}:9:38 contradictory-facts`]);
  });
});
