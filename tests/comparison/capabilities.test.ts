import { expect, test } from 'vitest';
import { alignCapabilities } from '../../src/comparison/capabilities.ts';

const claim = (id: string, title = id) => ({ id, title, description: 'For tests.', source: 'https://example.org' });

test('claims are matched by the vocabulary and not by their titles', () => {
  const aligned = alignCapabilities([
    [claim('chat', 'Talks'), claim('tools')],
    [claim('vision'), claim('chat', 'Converses')],
  ]);
  expect(aligned.shared.map(({ id, claims }) => [id, claims.map((one) => one?.title)])).toEqual([
    ['chat', ['Talks', 'Converses']],
  ]);
  expect(aligned.only.map((claims) => claims.map(({ id }) => id))).toEqual([['tools'], ['vision']]);
});

test('of three sides, what two can do is shared, and the third has a gap', () => {
  const { shared, only } = alignCapabilities([[claim('chat')], [claim('tools')], [claim('chat'), claim('vision')]]);
  expect(shared.map(({ claims }) => claims.map((one) => one?.id))).toEqual([['chat', undefined, 'chat']]);
  expect(only.map((claims) => claims.map(({ id }) => id))).toEqual([[], ['tools'], ['vision']]);
});

test('every claim stands in exactly one list', () => {
  const sides = [
    ['p', 'q', 'r'],
    ['q', 's'],
    ['q', 'r', 't'],
  ].map((ids) => ids.map((id) => claim(id)));
  const { shared, only } = alignCapabilities(sides);
  const inShared = shared.flatMap(({ claims }) => claims.filter((one) => one !== undefined)).length;
  expect(inShared + only.flat().length).toBe(sides.flat().length);
});
