import { expect, test } from 'vitest';
import { alignCapabilities } from '../../src/pairs/align-capabilities.ts';

const claim = (id: string, title = id) => ({ id, title, description: 'For tests.', source: 'https://example.org' });

test('claims are matched by the vocabulary and not by their titles', () => {
  const aligned = alignCapabilities([claim('chat', 'Talks'), claim('tools')], [claim('vision'), claim('chat', 'Converses')]);
  expect(aligned.both.map(({ id, a, b }) => [id, a.title, b.title])).toEqual([['chat', 'Talks', 'Converses']]);
  expect(aligned.onlyA.map(({ id }) => id)).toEqual(['tools']);
  expect(aligned.onlyB.map(({ id }) => id)).toEqual(['vision']);
});

test('every claim stands in exactly one list', () => {
  const [a, b] = [['p', 'q', 'r'].map((id) => claim(id)), ['q', 's'].map((id) => claim(id))];
  const { both, onlyA, onlyB } = alignCapabilities(a, b);
  expect(both.length * 2 + onlyA.length + onlyB.length).toBe(a.length + b.length);
});
