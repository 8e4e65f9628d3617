import { expect, test } from 'vitest';
import { RecentChanges } from '../../src/components/RecentChanges.tsx';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render } from '../support/render.ts';

const { comparisonOf } = await loadFixture();

test('each change has its day, its entry, and a link to the row that shows it', () => {
  const { recentChanges } = comparisonOf('one', 'two');
  const items = render(<RecentChanges view={recentChanges} />).querySelectorAll('li');
  expect(items).toHaveLength(recentChanges.events.length);
  for (const [index, event] of recentChanges.events.entries()) {
    expect(items[index]?.querySelector('time')?.getAttribute('datetime')).toBe(event.day);
    expect(textOf(items[index]?.querySelector('bdi'))).toBe(event.name);
    expect(items[index]?.querySelector('a')?.getAttribute('href')).toBe(`#${event.anchor}`);
    expect(textOf(items[index])).toContain(event.text);
  }
});
test('where nothing is recorded, it says since when', () => {
  const { recentChanges } = comparisonOf('engine', 'kit');
  const root = render(<RecentChanges view={recentChanges} />);
  expect(root.querySelectorAll('li')).toEqual([]);
  expect(textOf(root.querySelector('p'))).toContain(recentChanges.since);
});
