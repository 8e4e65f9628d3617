import { describe, expect, test } from 'vitest';
import { Weights } from '../../src/components/Weights.tsx';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const view = comparisonOf('one', 'two');
const section = render(<Weights view={view} />);

describe('what matters to the reader', () => {
  test('lists every criterion with its published weight and its scores, for the script as well', () => {
    const items = section.querySelectorAll('li');
    expect(items).toHaveLength(view.weights?.criteria.length ?? 0);
    for (const [index, { label, weight, scores }] of (view.weights?.criteria ?? []).entries()) {
      expect(textOf(items[index])).toContain(label);
      expect(Number.parseInt(textOf(items[index]?.querySelector('b')), 10)).toBe(weight);
      expect(items[index]?.getAttribute('data-scores')).toBe(scores.join());
    }
  });
  test('marks criteria of which too little is known', () =>
    expect(section.querySelectorAll('li[data-unknown]').map(textOf)).toEqual([expect.stringMatching(/^Openness/)]));
  test('has a row for each preset, and says in a word who leads', () => {
    const rows = section.querySelectorAll('tbody tr');
    expect(rows.map((row) => row.getAttribute('data-weights'))).toEqual(
      view.weights?.presets.map(({ weights }) => weights.join()),
    );
    for (const [index, { winner }] of (view.weights?.presets ?? []).entries())
      expect(rows[index]?.querySelectorAll('.better-mark')).toHaveLength(winner === undefined ? 0 : 1);
  });
  test('gives the script the rules of a lead, and a place for its controls', () => {
    const root = section.querySelector('.weights');
    expect([root?.getAttribute('data-gap'), root?.getAttribute('data-coverage')]).toEqual(['5', '0.6']);
    expect(textOf(root?.querySelector('.weights-result'))).toBe('');
  });
  test('holds no control that would be dead without script', () => expect(section.querySelectorAll('input, button')).toEqual([]));
});

test('where a side is not ranked nobody can lead, so there is no place for controls', () =>
  expect(render(<Weights view={comparisonOf('dune', 'ember')} />).querySelector('.weights-result')).toBeNull());
test('entries of different kinds have no such section', () =>
  expect(textsOf(render(<Weights view={comparisonOf('one', 'kit')} />), 'section')).toEqual([]));
