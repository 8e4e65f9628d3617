import { expect, test } from 'vitest';
import { FoldedClaim } from '../../src/components/FoldedClaim.tsx';
import { viewEntry } from '../../src/views/pages/entry.ts';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { catalogue, entryOf } = await loadFixture();
const claimOf = (name: string, capability: string) => {
  const claim = viewEntry(catalogue, entryOf(name)).claims.find(({ id }) => id === capability);
  if (claim === undefined) throw new Error(`${name} claims no ${capability}`);
  return claim;
};

test('a claim in full has title, capability, description, what is unique, a comparison and its source', () => {
  const card = render(<FoldedClaim view={claimOf('one', 'text-writing')} />);
  expect(textOf(card.querySelector('h4'))).toBe('Writes short texts');
  expect(card.querySelector('a[href="/capabilities/text-writing/"]')).not.toBeNull();
  expect(textsOf(card, 'dd')).toEqual([
    'It is the only example with a price below one dollar.',
    'Example Two writes longer texts.',
  ]);
  expect(card.querySelector('a[href="https://example.org/models/one"]')?.getAttribute('rel')).toContain('nofollow');
});
test('what no source supports is left out, without an empty place', () => {
  expect(render(<FoldedClaim view={claimOf('two', 'text-writing')} />).querySelectorAll('dl')).toEqual([]);
  expect(textsOf(render(<FoldedClaim view={claimOf('bolt', 'quick-answers')} />), 'dd')).toHaveLength(1);
});
test('on a comparison it is headed by the entry’s name, and says whose side it is on', () => {
  const card = render(<FoldedClaim view={claimOf('one', 'text-writing')} side="b" entryName="Example One" />);
  expect(textOf(card.querySelector('h4 .side-name bdi'))).toBe('Example One');
  expect(card.querySelector('details')?.getAttribute('data-side')).toBe('b');
});
test('on an entry’s page it has an anchor and a heading of the level asked for', () => {
  const card = render(<FoldedClaim view={claimOf('one', 'text-writing')} id="capability-text-writing" level={3} />);
  expect(card.querySelector('details')?.id).toBe('capability-text-writing');
  expect(card.querySelector('h4')).toBeNull();
  expect(textOf(card.querySelector('h3'))).toBe('Writes short texts');
});
test('words between backticks are set as code', () =>
  expect(textsOf(render(<FoldedClaim view={claimOf('mill', 'table-reading')} />), 'code')).toEqual(['CSV']));
