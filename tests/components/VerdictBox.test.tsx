import { describe, expect, test } from 'vitest';
import { VerdictBox } from '../../src/components/VerdictBox.tsx';
import type { ComparisonView } from '../../src/views/comparison/comparison.ts';
import { textOf } from '../support/built-site.ts';
import { editing, loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const boxFor = (view: ComparisonView) => render(<VerdictBox view={view} />);
const boxOf = (...names: readonly string[]) => boxFor(comparisonOf(...names));

describe('a clear lead', () => {
  const view = comparisonOf('one', 'two');
  const box = boxFor(view);
  test('is the heading, with what it comes down to and the figures below it', () => {
    expect(textOf(box.querySelector('h2'))).toContain('Example Two');
    expect(view.verdict.sentence).not.toBe('');
    expect(textsOf(box, '.answer .sentence')).toEqual([view.verdict.sentence]);
    expect(textsOf(box, '.detail')).toEqual([view.verdict.detail]);
    expect(box.querySelector('.verdict')?.getAttribute('data-winner')).toBe('b');
  });
  test('stands above what speaks for each side, each clause under the side that it speaks for', () => {
    expect(new Set(textsOf(box, '.reasons[data-side] h3 bdi'))).toEqual(new Set(['Example One', 'Example Two']));
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
  expect(new Set(textsOf(boxOf('engine', 'kit'), '.reasons[data-side] h3 bdi'))).toEqual(new Set(['Example Engine'])));
test('different kinds have no winner and no clause', () => {
  const box = boxOf('one', 'kit');
  expect(box.querySelector('.verdict')?.getAttribute('data-outcome')).toBe('different-kinds');
  expect(box.querySelector('.verdict')?.hasAttribute('data-winner')).toBe(false);
  expect(box.querySelectorAll('li[data-row]')).toEqual([]);
});
test('three sides have a list each', () =>
  expect(textsOf(boxOf('one', 'two', 'clay'), '.reasons[data-side] h3 bdi').length).toBeGreaterThan(1));

describe('an open comparison', () => {
  const view = comparisonOf('bolt', 'two');
  const box = boxFor(view);
  test('says what would settle it, each with the file in which it is added', () => {
    const links = box.querySelectorAll('.settling a');
    expect(links.map(textOf)).toEqual(['Example Bolt: Example mistakes']);
    expect(links[0]?.getAttribute('href')).toMatch(/content\/models\/example-bolt\.md#L\d+$/);
  });
  test('a settled one says nothing of that', () => expect(boxOf('one', 'two').querySelector('.settling')).toBeNull());
});

describe('an entry that ends', () => {
  const ending = (end: string) =>
    loadFixture(
      editing(
        'base',
        'models/example-one.md',
        'facts:',
        `bestFor: { text: Choose it for short answers., source: https://example.org/models/one }
facts:
  retirementDate: { value: ${end}, source: example-list, asOf: 2026-07-01 }
  successor: { value: Example Three, source: example-list, asOf: 2026-07-01 }`,
      ),
    ).then((fixture) => boxFor(fixture.comparisonOf('one', 'two')));
  test('is the headline once it has ended', async () => {
    const box = await ending('2026-07-10');
    expect(textOf(box.querySelector('h2'))).toBe('Verdict: Example One is retired');
    expect(box.querySelector('.verdict')?.getAttribute('data-outcome')).toBe('gone');
    expect(box.querySelectorAll('li[data-row]')).toEqual([]);
  });
  test('is recommended as long as it lives, and by nobody afterwards', async () => {
    expect(textOf((await ending('2026-08-01')).querySelector('.quote'))).toMatch(/^Best for: Choose it for short answers\. /);
    expect((await ending('2026-07-10')).querySelector('.quote')).toBeNull();
  });
  test('is told first as long as the end is near, with what takes its place', async () =>
    expect(textOf((await ending('2026-08-01')).querySelector('.ending'))).toBe(
      'Example One will be retired on 1 Aug 2026, 17 days after 15 Jul 2026. Its successor is Example Three.',
    ));
  test('says nothing of an end that is far away', async () =>
    expect((await ending('2027-07-10')).querySelectorAll('.ending')).toEqual([]));
});
