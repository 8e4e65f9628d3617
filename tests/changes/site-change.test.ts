/** What a change of content does to the site, as `visavis diff` tells it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue, type Catalogue } from '../../src/catalogue.ts';
import { reportChange } from '../../src/changes/change-report.ts';
import { viewSiteChange } from '../../src/changes/site-change.ts';
import { fitComment } from '../../src/github/change-artifact.ts';
import { contentWith, type Overlay } from '../support/content-folder.ts';
import { edited } from '../support/problems.ts';

const ONE = 'models/example-one.md';
const TWO = 'models/example-two.md';

async function catalogueWith(overlay: Overlay): Promise<Catalogue> {
  const loaded = await loadCatalogue(await contentWith(overlay));
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.value;
}

let before: Catalogue;
beforeAll(async () => {
  before = await catalogueWith({});
});
const changeTo = async (overlay: Overlay) => viewSiteChange(before, await catalogueWith(overlay));

describe('values', () => {
  const later = (text: string) =>
    text.replace(/source: example-list, asOf: 2026-07-01/g, 'source: example-list, asOf: 2026-07-09');
  test('that only have a later day are confirmed, told as one number', async () => {
    const change = await changeTo({ [ONE]: later(edited(ONE, 'A small', 'A small')) });
    expect(change.changed.map(({ slug, values, confirmed }) => [slug, values, confirmed])).toEqual([['example-one', [], 8]]);
    expect(reportChange(change, 'text')).toMatch(/^0 entries added, 0 removed, 0 edited; 8 values confirmed; /);
    expect(reportChange(change, 'text')).not.toContain('2026-07-09');
  });
  test('that changed stand first and whole, before other edits, with both days', async () => {
    const text = later(edited(TWO, 'contextTokens: { value: 1000000', 'contextTokens: { value: 900000'));
    const report = reportChange(await changeTo({ [ONE]: edited(ONE, 'A small', 'A tiny'), [TWO]: text }), 'text');
    const [, first, second] = report.split('\n\n')[1]?.split('\n') ?? [];
    expect(first).toContain(
      'Example Two (example-two): Context window: 1,000,000 (example-list, 2026-07-01) → 900,000 (example-list, 2026-07-09)',
    );
    expect(second).toBe('  Example One (example-one): text changed: summary');
  });
  test('all of them, however many entries change', () => {
    const one = {
      values: [{ label: 'Price', from: '1', to: '2' }],
      confirmed: 0,
      claimsAdded: [],
      claimsRemoved: [],
      claimsChanged: [],
    };
    const changed = Array.from({ length: 60 }, (_, index) => ({
      ...one,
      slug: `s${index}`,
      name: 'N',
      texts: [],
      score: undefined,
    }));
    const change = { ...viewSiteChange(before, before), changed };
    expect(reportChange(change, 'text').match(/Price: 1 → 2/g)).toHaveLength(60);
  });
});

describe('settings', () => {
  test('weights are told first, by sub-score, then what else changed in which file', async () => {
    const change = await changeTo({
      'ranking.yaml': edited('ranking.yaml', 'weight: 0.35', 'weight: 0.3')
        .replace('weight: 0.3,', 'weight: 0.3,')
        .replace('Quality, weight: 0.3,', 'Quality, weight: 0.35,')
        .replace('samples: 50', 'samples: 60'),
      'site.yaml': edited('site.yaml', 'today: 2026-07-15', 'today: 2026-07-16'),
      'needs/run-models.md': edited('needs/run-models.md', 'at home', 'here'),
    });
    expect(change.settings).toEqual([
      { title: 'weights', changes: ['adoption 0.35 → 0.30', 'quality 0.30 → 0.35'] },
      { title: 'ranking.yaml', changes: ['robustness.samples 50 → 60'] },
      { title: 'site.yaml', changes: ['today 2026-07-15 → 2026-07-16'] },
      { title: 'needs', changes: ['run-models edited'] },
    ]);
    expect(reportChange(change, 'text')).toContain('  weights changed: adoption 0.35 → 0.30, quality 0.30 → 0.35\n');
  });
  test('what comes and goes is named', async () => {
    const added = { 'capabilities/new-one.md': '---\nname: New one\ngroup: language\nsummary: Something new.\n---\n' };
    expect((await changeTo(added)).settings).toEqual([{ title: 'capabilities', changes: ['new-one added'] }]);
  });
});

test('entries that leave the ranking are named, and counted', async () => {
  const status = 'facts:\n  status: { value: retired, source: example-list, asOf: 2026-07-01 }\n';
  const gone = await catalogueWith({ [ONE]: edited(ONE, 'facts:\n', status) });
  const told = (from: Catalogue, to: Catalogue) => reportChange(viewSiteChange(from, to), 'text');
  expect(told(before, gone)).toContain('Entries that leave the ranking (1)\n  Example One (example-one)\n');
  expect(told(gone, before)).toContain('Entries that enter the ranking (1)\n  Example One (example-one)\n');
});

test('a report that is longer than a comment may be ends with a whole line, and says so', () => {
  const line = `- ${'é'.repeat(100)}\n`;
  const fitted = fitComment(line.repeat(1000));
  expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(60_000);
  expect(fitted.replace(line.repeat(10), '')).toMatch(
    /é\n\nThis report is longer than a comment may be; `npm run diff` shows all of it\.\n$/,
  );
  expect(fitComment(line)).toBe(line);
});
