import { describe, expect, test } from 'vitest';
import { documentTitle, firstThatFits } from '../../../src/views/sharing/fit.ts';
import { figuresText, unitBesideName } from '../../../src/views/sharing/figures.ts';

describe('a title', () => {
  test('ends with the name of the site', () => expect(documentTitle('One vs Two', 'Visavis')).toBe('One vs Two · Visavis'));
  test('stands alone where both would be too long', () => expect(documentTitle('x'.repeat(55), 'Visavis')).toBe('x'.repeat(55)));
});

describe('a description', () => {
  test('is the first text that is short enough', () => expect(firstThatFits(['twelve chars', 'short', 'x'], 6)).toBe('short'));
  test('is cut at a word where none is', () => expect(firstThatFits(['one two three'], 9)).toBe('one two…'));
  test('is cut within a word that is longer than all', () => expect(firstThatFits(['x'.repeat(20)], 9)).toBe('xxxxxxxx…'));
  test('is never cut within a character', () => expect(firstThatFits(['😀😀😀😀'], 4)).toBe('😀…'));
});

describe('figures', () => {
  const price = (label: string, text: string) => ({ label, texts: [text], unit: 'USD per 1M tokens' });
  test('say a unit once where several share it', () => {
    const figures = [
      price('Input price', '$1.00'),
      price('Output price', '$2.00'),
      { label: 'Stars', texts: ['7', '8'], unit: undefined },
    ];
    expect(figuresText(figures)).toBe('input price $1.00, output price $2.00 per 1M tokens; stars 7 vs 8');
  });
  test('leave out what a count counts, which its name says, and keep how long it is counted for', () => {
    expect(unitBesideName({ type: 'count', unit: 'people' })).toBeUndefined();
    expect(unitBesideName({ type: 'count', unit: 'a month' })).toBe('a month');
    expect(unitBesideName({ type: 'usd', unit: 'USD per 1M tokens' })).toBe('USD per 1M tokens');
  });
});
