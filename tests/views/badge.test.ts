import { expect, test } from 'vitest';
import { badgeSvg } from '../../src/site-files/badge.ts';
import { viewBadge } from '../../src/views/badge.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { modelText } from '../support/check-file.ts';
import { contentWith } from '../support/content-folder.ts';

const badgeWith = async (facts: string) => {
  const catalogue = await catalogueOf(await contentWith({ 'models/example-three.md': modelText(facts) }));
  const entry = catalogue.entryBySlug.get('example-three');
  if (entry === undefined) throw new Error('no entry');
  return viewBadge(catalogue, entry);
};

test('what is retired has its status and no figure', async () => {
  const badge = await badgeWith(
    'facts:\n  retirementDate: { value: 2026-05-02, source: https://example.org/a, asOf: 2026-04-01 }\n',
  );
  expect(badge).toMatchObject({ value: 'Retired 2 May 2026', date: '2 May 2026', isGone: true });
  expect(badge.title).not.toMatch(/\d\/100/);
});

test('what is hardly known is not ranked, and of what nothing is known no day is told', async () => {
  const badge = await badgeWith('facts: {}\n');
  expect(badge).toMatchObject({ value: 'Not ranked', date: '', isGone: false });
  expect(badgeSvg(badge).match(/<rect /g)).toHaveLength(2);
});

test('words of content are text in the picture', () => {
  const svg = badgeSvg({ label: '<b> & "c"', value: 'x', date: '', isGone: false, title: '</title><script>' });
  expect(svg).toContain('>&lt;b&gt; &amp; &quot;c&quot;</text>');
  expect(svg).not.toContain('<script>');
});
