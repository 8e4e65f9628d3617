/** Values and results that are dated long before the entry that states them: a question that names both days. */
import { describe, expect, test } from 'vitest';
import { edited, place, problemsOf } from '../support/problems.ts';

const [ONE, TWO] = ['models/example-one.md', 'models/example-two.md'];
const RESULT = 'value: 61.5, source: example-table, asOf: ';
const PRICE = '0.4, source: example-list, asOf: ';
const told = async (file: string, from: string, to: string) =>
  (await problemsOf({ [file]: edited(file, from, to) })).map(
    (problem) => `${place(problem)} ${problem.severity} ${problem.message}`,
  );

describe('a model that was released on 2025-04-14', () => {
  test('had no result two years before', async () =>
    expect(await told(ONE, `${RESULT}2026-06-01`, `${RESULT}2023-06-01`)).toEqual([
      `${ONE}:18:64 odd-value warning The result of example-puzzles is as of 2023-06-01, 683 days before releaseDate, which is 2025-04-14. Is that right?`,
    ]));
  test('had no price a year before', async () =>
    expect(await told(ONE, `${PRICE}2026-07-01`, `${PRICE}2024-04-14`)).toEqual([
      `${ONE}:9:71 odd-value warning The value of inputUsdPerMillionTokens is as of 2024-04-14, 365 days before releaseDate, which is 2025-04-14. Is that right?`,
    ]));
  test.each(['2025-03-15', '2025-04-14', '2025-06-01'])('may have a result of its preview, or later: %s', async (day) =>
    expect(await told(ONE, `${RESULT}2026-06-01`, `${RESULT}${day}`)).toEqual([]),
  );
  test('may say whose result it is', async () => {
    const text = edited(ONE, `${RESULT}2026-06-01`, `${RESULT}2023-06-01`);
    const answered = text.replace('facts:', 'confirmed: { example-puzzles: The table names its preview of 2023. }\nfacts:');
    expect(await problemsOf({ [ONE]: answered })).toEqual([]);
  });
});

describe('an earlier value', () => {
  test('may be that of the name, half a year before', async () =>
    expect(await told(TWO, 'asOf: 2025-09-01', 'asOf: 2025-07-25')).toEqual([]));
  test('is asked about years before', async () =>
    expect(await told(TWO, 'asOf: 2025-09-01', 'asOf: 2020-09-01')).toEqual([
      expect.stringMatching(
        /^models\/example-two\.md:21:47 odd-value warning An earlier value of inputUsd\S+ is as of 2020-09-01, /,
      ),
    ]));
});

describe('the beginning itself', () => {
  const early = (text: string) =>
    text.replaceAll('asOf: 2026-06-01', 'asOf: 2024-06-01').replace(`${PRICE}2026-07-01`, `${PRICE}2024-07-01`);
  test('is asked about where three values are older, and those are not', async () => {
    const found = await problemsOf({ [ONE]: early(edited(ONE, 'short answers.', 'short replies.')) });
    expect(found.map((problem) => `${place(problem)} ${problem.message}`)).toEqual([
      `${ONE}:16:25 odd-value releaseDate is 2025-04-14, and 3 values are older, the oldest that of example-puzzles, as of 2024-06-01. Is that right?`,
    ]);
  });
  test('is told as a contradiction where its own source is older', async () => {
    const found = await told(
      ONE,
      'value: 2025-04-14, source: https://example.org/models/one, asOf: 2026-07-01',
      'value: 2026-07-14, source: https://example.org/models/one, asOf: 2026-07-01',
    );
    expect(found).toEqual([expect.stringContaining('contradictory-facts')]);
  });
});
