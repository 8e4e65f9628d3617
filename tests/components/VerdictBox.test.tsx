import { describe, expect, test } from 'vitest';
import { VerdictBox } from '../../src/components/VerdictBox.tsx';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const boxOf = (...names: readonly string[]) => render(<VerdictBox view={comparisonOf(...names)} />);

describe('a clear lead', () => {
  const view = comparisonOf('one', 'two');
  const box = render(<VerdictBox view={view} />);
  test('is the heading, with what it comes down to and the figures below it', () => {
    expect(textOf(box.querySelector('h2'))).toContain('Example Two');
    expect(view.verdict.sentence).not.toBe('');
    expect(textsOf(box, '.verdict > p')).toEqual([view.verdict.sentence, view.verdict.detail]);
    expect(box.querySelector('.verdict')?.getAttribute('data-winner')).toBe('b');
  });
  test('stands above what speaks for each side, each clause under the side that it speaks for', () => {
    expect(textsOf(box, '.reasons[data-side] h3 bdi')).toEqual(['Example One', 'Example Two']);
    for (const list of box.querySelectorAll('.reasons[data-side]'))
      for (const item of list.querySelectorAll('li[data-side]'))
        expect(item.getAttribute('data-side')).toBe(list.getAttribute('data-side'));
  });
  test('has a link from each clause to the row that proves it', () => {
    const clauses = box.querySelectorAll('li[data-row]');
    expect(clauses).toHaveLength(view.verdict.clauses.length);
    for (const clause of clauses)
      expect(clause.querySelector('a')?.getAttribute('href')).toBe(`#row-${clause.getAttribute('data-row')?.replace(':', '-')}`);
  });
  test('names needs that one side alone meets, each with its page', () => {
    const needs = box.querySelectorAll('.reasons li:not([data-row]) a').map((link) => link.getAttribute('href'));
    expect(needs).toEqual(['/needs/read-books/']);
    expect(textsOf(box, '.reasons li:not([data-row])')).toEqual(['Only Example Two meets: Read whole books']);
  });
});

test('what is similar or unknown stands apart from what speaks for a side', () => {
  const apart = boxOf('name-arabic', 'name-emoji').querySelectorAll('.reasons:not([data-side]) li');
  expect(apart.map((item) => item.getAttribute('data-type')).toSorted()).toEqual(['equal', 'unknown']);
});
test('a side for which nothing speaks has no list', () =>
  expect(textsOf(boxOf('engine', 'kit'), '.reasons[data-side] h3 bdi')).toEqual(['Example Engine']));
test('different kinds have no winner and no clause', () => {
  const box = boxOf('one', 'kit');
  expect(box.querySelector('.verdict')?.getAttribute('data-outcome')).toBe('different-kinds');
  expect(box.querySelector('.verdict')?.hasAttribute('data-winner')).toBe(false);
  expect(box.querySelectorAll('li[data-row]')).toEqual([]);
});
test('three sides have a list each', () =>
  expect(textsOf(boxOf('one', 'two', 'clay'), '.reasons[data-side] h3 bdi').length).toBeGreaterThan(1));
