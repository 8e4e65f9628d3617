import { describe, expect, test } from 'vitest';
import { CapabilityLists } from '../../src/components/CapabilityLists.tsx';
import { textOf } from '../support/built-site.ts';
import { editing, loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const listsOf = (...names: readonly string[]) => render(<CapabilityLists view={comparisonOf(...names)} />);

describe('capabilities of two sides', () => {
  const lists = listsOf('atlas', 'bolt');
  test('stand in three lists, each with the number of what it holds, while nothing says that the other side lacks it', () => {
    expect(lists.querySelectorAll('section').map(({ id }) => id)).toEqual([
      'capabilities-both',
      'capabilities-open-a',
      'capabilities-open-b',
    ]);
    expect(textsOf(lists, 'section > h3').map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]))).toEqual([7, 4, 1]);
  });
  test('that both have stand side by side, each claim headed by its owner', () => {
    for (const pair of lists.querySelectorAll('#capabilities-both > .grid')) {
      expect(pair.querySelectorAll('.claim').map((claim) => claim.getAttribute('data-side'))).toEqual(['a', 'b']);
      expect(new Set(pair.querySelectorAll('.claim').map((claim) => claim.getAttribute('data-capability'))).size).toBe(1);
    }
  });
  test('open their text each; those for which a page has no room are named, with links to their places', () => {
    expect(lists.querySelectorAll('details.claim').length).toBe(19);
    expect(lists.querySelectorAll('ul.list a')).toEqual([]);
    const { capabilities, ...rest } = comparisonOf('atlas', 'bolt');
    const { full, titles } = capabilities.shared;
    const shared = { full: full.slice(0, 1), titles: [...full.slice(1), ...titles] };
    const short = render(<CapabilityLists view={{ ...rest, capabilities: { ...capabilities, shared } }} />);
    const named = short.querySelectorAll('ul.list a').map((link) => link.getAttribute('href') ?? '');
    expect(named).toHaveLength(12);
    for (const href of named) expect(href).toMatch(/^\/models\/example-(?:atlas|bolt)\/#capability-/);
  });
});

test('sides that share nothing say so, and none is left blank', () => {
  const lists = listsOf('one', 'kit');
  expect(lists.querySelectorAll('#capabilities-both .claim')).toEqual([]);
  expect(textOf(lists.querySelector('#capabilities-both p'))).not.toBe('');
});
describe('a capability that a fact states', () => {
  const stated = editing(
    'base',
    'capabilities/picture-reading.md',
    'group:',
    'statedBy: [{ fact: inputModalities, includes: image }]\ngroup:',
  );
  test('stands as the own of a side where the fact of the other one denies it', async () => {
    const lists = render(<CapabilityLists view={(await loadFixture(stated)).comparisonOf('one', 'two')} />);
    expect(textOf(lists.querySelector('#capabilities-only-a h3'))).toBe('Only Example One (1)');
    expect(lists.querySelector('#capabilities-only-b')).toBeNull();
    expect(textOf(lists.querySelector('#capabilities-open-a h3'))).toMatch(/not recorded for Example Two \(0\)$/);
  });
});
test('a side without a capability of its own says so', () => {
  const own = listsOf('two', 'one').querySelector('#capabilities-open-a');
  expect(own?.querySelectorAll('.claim')).toEqual([]);
  expect(textOf(own?.querySelector('p'))).not.toBe('');
});
test('of three sides, a capability that two have stands with their two claims', () => {
  const shared = listsOf('one', 'two', 'kit').querySelector('#capabilities-both');
  expect(shared?.querySelectorAll('.claim').map((claim) => claim.getAttribute('data-side'))).toEqual(['a', 'b']);
});
