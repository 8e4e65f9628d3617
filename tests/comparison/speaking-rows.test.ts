import { expect, test } from 'vitest';
import { compareRows } from '../../src/comparison/compare-rows.ts';
import { speakingRows } from '../../src/comparison/speaking-rows.ts';
import { comparable, ROWS } from '../support/compare.ts';

const signal = { id: 'tools', label: 'Tools', facts: ['toolCalling'], notIn: ['pictures'], weight: 1, reason: 'Agents need it.' };
const RULES = { signals: { model: { ecosystem: [signal] } } };

test('a fact that means nothing in the category of a side speaks for none', () => {
  const sides = (category: string) => [true, false].map((toolCalling) => ({ ...comparable({ toolCalling }), category }));
  const ids = (category: string) => speakingRows(compareRows(sides(category), ROWS), sides(category), RULES).map(({ id }) => id);
  expect(ids('pictures')).not.toContain('fact:toolCalling');
  expect(ids('chat')).toContain('fact:toolCalling');
});
