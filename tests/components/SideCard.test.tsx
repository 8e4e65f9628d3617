import { describe, expect, test } from 'vitest';
import { SideCard } from '../../src/components/SideCard.tsx';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const cardsOf = (...names: readonly string[]) => comparisonOf(...names).sides.map((side) => render(<SideCard view={side} />));

describe('the card of a side', () => {
  const view = comparisonOf('one', 'two').sides[0];
  const [card] = cardsOf('one', 'two');
  test('names the entry, with a link to its page, its maker and what it is', () => {
    expect(card?.querySelector('h2 a')?.getAttribute('href')).toBe('/models/example-one/');
    expect(textOf(card?.querySelector('h2'))).toBe('Example One');
    expect(textOf(card)).toContain('Example Works');
    expect(textOf(card)).toContain('A small invented model for short answers.');
  });
  test('shows the score on its scale, its rank, how much is known, and what the rest could change', () => {
    expect(textOf(card?.querySelector('.big-score'))).toBe(`${view?.score.value}/100`);
    expect(card?.querySelector('svg.range')).not.toBeNull();
    const words = textOf(card);
    for (const part of [view?.score.rankText, view?.score.coverage, view?.score.low, view?.score.high])
      expect(words).toContain(String(part));
  });
  test('has a link to put another entry in its place, which names the entry for who hears it', () => {
    const change = card?.querySelector('.tools a');
    expect(change?.getAttribute('href')).toBe(view?.changeHref);
    expect(textOf(change)).toContain('Example One');
  });
  test('offers to remove a side only where two would be left', () => {
    expect(card?.querySelectorAll('.tools a')).toHaveLength(1);
    const [first] = cardsOf('one', 'two', 'kit');
    expect(first?.querySelectorAll('.tools a').at(-1)?.getAttribute('href')).toBe('/compare/?items=example-two,example-kit');
  });
});

test('an entry that is not ranked says so', () => {
  const [card] = cardsOf('dune', 'ember');
  expect(textOf(card)).toContain('Not ranked');
});
test('names of any script keep their own direction', () => {
  const [card] = cardsOf('name-arabic', 'one');
  expect(textsOf(card ?? render(<p />), 'h2 bdi')).toEqual(['نموذج اللغة العربية الكبير']);
});
