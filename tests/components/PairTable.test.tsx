import { describe, expect, test } from 'vitest';
import { PairTable } from '../../src/components/PairTable.tsx';
import { textOf } from '../support/built-site.ts';
import { render, textsOf } from '../support/render.ts';

const SIDES = [
  { side: 'a', name: 'Example One' },
  { side: 'b', name: 'Example Two' },
  { side: 'c', name: 'نموذج' },
] as const;

function tableOf(count: number) {
  return render(
    <PairTable view={{ sides: SIDES.slice(0, count) }} caption="Facts">
      <tbody />
    </PairTable>,
  );
}

describe('a table of entries side by side', () => {
  test('has a caption that names all of them', () => {
    expect(textOf(tableOf(2).querySelector('caption'))).toBe('Facts: Example One and Example Two');
    expect(textOf(tableOf(3).querySelector('caption'))).toBe('Facts: Example One, Example Two and نموذج');
  });
  test('has a column head a side, and an empty cell in the corner', () => {
    const [corner, ...heads] = tableOf(2).querySelector('thead tr')?.children ?? [];
    expect([corner?.tagName, textOf(corner)]).toEqual(['TD', '']);
    expect(heads.map((head) => [head.tagName, head.getAttribute('scope'), head.getAttribute('data-side')])).toEqual([
      ['TH', 'col', 'a'],
      ['TH', 'col', 'b'],
    ]);
  });
  test('lets every name keep the direction of its script', () =>
    expect(textsOf(tableOf(3), 'thead th bdi')).toEqual(['Example One', 'Example Two', 'نموذج']));
  test('of two columns always fits; of more it scrolls in a region that has a name and takes the focus', () => {
    expect(tableOf(2).querySelector('[role=region]')).toBeNull();
    const region = tableOf(3).querySelector('[role=region]');
    expect([region?.getAttribute('aria-label'), region?.getAttribute('tabindex')]).toEqual(['Facts', '0']);
  });
});
