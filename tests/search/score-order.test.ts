import { expect, test } from 'vitest';
import { inOrderOfScore } from '../../src/search/score-order.ts';

const FOUND = [
  { id: 'a' },
  { id: 'b', score: '70' },
  { id: 'c', score: '92' },
  { id: 'd', score: '0' },
  { id: 'e', score: '70' },
] as const;
const scoreOf = (one: (typeof FOUND)[number]) => ('score' in one ? one.score : undefined);

test.each([
  [20, 'c b e d a'],
  [2, 'c b e a d'],
])('the first %i of what is found stand by score, and what has none last', async (count, order) => {
  const asked: (string | undefined)[] = [];
  const find = (score?: string) => {
    asked.push(score);
    return Promise.resolve(FOUND.filter((one) => score === undefined || scoreOf(one) === score));
  };
  expect((await inOrderOfScore(find, count)).map(({ id }) => id).join(' ')).toBe(order);
  // No lower score is asked for once there are enough.
  expect(asked.includes('69')).toBe(count === 20);
});
