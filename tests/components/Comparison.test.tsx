import { describe, expect, test } from 'vitest';
import { Comparison } from '../../src/components/Comparison.tsx';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const pageOf = (...names: readonly string[]) => render(<Comparison view={comparisonOf(...names)} />);

describe.each([
  [['one', 'two']],
  [['atlas', 'bolt']],
  [['engine', 'kit']],
  [['one', 'kit']],
  [['dune', 'ember']],
  [['name-arabic', 'name-emoji']],
  [['one', 'two', 'kit']],
  [['atlas', 'clay', 'lathe', 'nail']],
])('the comparison of %s', (names) => {
  const page = pageOf(...names);
  test('is headed by all names, in order', () =>
    expect(textsOf(page, 'h1 bdi')).toEqual(comparisonOf(...names).sides.map(({ name }) => name)));
  test('has an anchor once each, and jumps only to what is there', () => {
    const ids = page.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const jumps = page.querySelectorAll('a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(jumps.length).toBeGreaterThan(3);
    expect(jumps.filter((id) => !ids.includes(id))).toEqual([]);
  });
  test('skips no level of heading', () => {
    const levels = page.querySelectorAll('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });
  test('prints nothing that a program failed to print', () =>
    expect(/\bNaN\b|\bundefined\b|\[object |Infinity/.exec(textOf(page))).toBeNull());
  test('answers before it explains: the verdict stands before facts, scores and capabilities', () => {
    const html = page.toString();
    const places = ['id="verdict"', 'id="facts"', 'id="scores"', 'id="capabilities"'].map((part) => html.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });
});

test('two sides can be swapped and a third added; four are the most', () => {
  expect(pageOf('one', 'two').querySelector('a[href="/compare/?items=example-two,example-one"]')).not.toBeNull();
  const actions = (...names: readonly string[]) => textsOf(pageOf(...names), '.comparison > .tools > a');
  expect(actions('one', 'two')).toEqual(['Swap sides', 'Change Example One', 'Change Example Two', 'Add an entry']);
  expect(actions('one', 'two', 'clay', 'dune')).toHaveLength(9);
  expect(actions('one', 'two', 'clay', 'dune')).not.toContain('Add an entry');
});
test('entries of different kinds hear first what each is for', () => {
  const html = pageOf('one', 'kit').toString();
  expect(html.indexOf('id="needs"')).toBeLessThan(html.indexOf('id="scores"'));
});
