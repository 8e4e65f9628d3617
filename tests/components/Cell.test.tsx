import { describe, expect, test } from 'vitest';
import { Cell } from '../../src/components/Cell.tsx';
import { textOf } from '../support/built-site.ts';
import { loadFixture, rowOf } from '../support/comparison.ts';
import { render } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const cellOf = (names: readonly string[], row: string, side = 0) => {
  const view = rowOf(comparisonOf(...names), row).cells[side];
  if (view === undefined) throw new Error(`${row} has no cell ${side}`);
  return view;
};

describe('a known value', () => {
  const root = render(<Cell view={cellOf(['one', 'two'], 'fact:contextTokens')} />);
  test('stands with its source, its day and a link to where it can be corrected', () => {
    expect(root.querySelector('td')?.getAttribute('data-state')).toBe('known');
    expect(textOf(root.querySelector('.value'))).toBe('128,000');
    expect(root.querySelector('a[href="https://example.org/list"]')?.getAttribute('rel')).toContain('nofollow');
    expect(root.querySelector('time')?.getAttribute('datetime')).toBe('2026-07-01');
    expect(root.querySelector('.fix-link a')?.getAttribute('href')).toMatch(/content\/models\/example-one\.md#L\d+$/);
  });
  test('gives programs the figure without rounding', () =>
    expect(root.querySelector('td')?.getAttribute('data-value')).toBe('128000'));
  test('is not marked, outdated or disputed where nothing says so', () =>
    expect(root.querySelectorAll('.better-mark, .difference, .due, .dispute')).toEqual([]));
  test('that is better is marked in a word, and says how far ahead it is', () => {
    const marked = render(<Cell view={cellOf(['one', 'two'], 'fact:contextTokens')} isBetter difference="2 × as long" />);
    expect(textOf(marked.querySelector('.better-mark'))).toBe('Better');
    expect(textOf(marked.querySelector('.difference'))).toBe('2 × as long');
  });
  test('that is an address is a link to it', () => {
    const link = render(<Cell view={cellOf(['lathe', 'kit'], 'fact:package')} />).querySelector('.value a');
    expect([link?.getAttribute('href'), textOf(link)]).toEqual(['https://packages.example.org/lathe', 'packages.example.org']);
  });
  test('that is too old says so in words', () => {
    const old = render(<Cell view={cellOf(['atlas', 'bolt'], 'fact:temperatureControl')} />);
    expect(old.querySelector('time')?.getAttribute('datetime')).toBe('2024-05-01');
    expect(textOf(old.querySelector('.due'))).not.toBe('');
  });
  test('that is disputed shows the other value, its source and its day', () => {
    const dispute = render(<Cell view={cellOf(['one', 'two'], 'fact:contextTokens', 1)} />).querySelector('.dispute');
    expect(textOf(dispute)).toMatch(/100,000.*example\.org.*15 Jun 2026/);
    expect(dispute?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/other');
  });
  test('stays text, whatever it holds', () => {
    const view = { ...cellOf(['one', 'two'], 'fact:contextTokens'), text: '<img src=x onerror=alert(1)>' };
    const root = render(<Cell view={view} />);
    expect(root.querySelector('img')).toBeNull();
    expect(root.toString()).toContain('&lt;img');
  });
});

test('0, unknown and not applicable are three things in words', () => {
  const zero = render(<Cell view={cellOf(['engine', 'kit'], 'fact:forks', 1)} />);
  const unknown = render(<Cell view={cellOf(['engine', 'kit'], 'fact:contributors', 1)} />);
  const foreign = render(<Cell view={cellOf(['one', 'kit'], 'fact:stars')} />);
  expect([zero, unknown, foreign].map((root) => textOf(root.querySelector('.value')))).toEqual([
    '0',
    'Unknown',
    'Not applicable',
  ]);
  expect([zero, unknown, foreign].map((root) => root.querySelector('td')?.getAttribute('data-state'))).toEqual([
    'known',
    'unknown',
    'not-applicable',
  ]);
  expect(zero.querySelector('td')?.getAttribute('data-value')).toBe('0');
});

test('an unknown value leads to the file in which it can be added, and cites nothing', () => {
  const root = render(<Cell view={cellOf(['engine', 'kit'], 'fact:contributors', 1)} />);
  expect(root.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
    expect.stringMatching(/content\/repositories\/example-kit\.md/),
  ]);
  expect(root.querySelector('time')).toBeNull();
});

test('what does not apply says why, and asks nobody to add it', () => {
  const root = render(<Cell view={cellOf(['one', 'kit'], 'fact:stars')} />);
  expect(textOf(root.querySelector('.note'))).not.toBe('');
  expect(root.querySelectorAll('a')).toEqual([]);
});
