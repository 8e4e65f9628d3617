import { expect, test } from 'vitest';
import { searchRecords } from '../../src/search/records.ts';
import { editing, loadFixture } from '../support/comparison.ts';

test('the words of a link are words of its record, and the pieces of its address are none', async () => {
  const prose = '\n---\nSee [the manual](https://example.org/blob/0a1b2c/manual.md) (twice).\n';
  const { catalogue } = await loadFixture(editing('site', 'models/example-bolt.md', '\n---\n', prose));
  const content = searchRecords(catalogue).find(({ url }) => url === '/models/example-bolt/')?.content;
  expect(content).toContain('See [the manual] (twice).');
});
