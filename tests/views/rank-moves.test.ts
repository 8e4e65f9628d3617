/** What readers are told of recorded moves in rank: in feeds, on the pages of changes, and as days of pages. */
import { describe, expect, test } from 'vitest';
import { PATHS } from '../../src/views/links.ts';
import { viewChangeList } from '../../src/views/pages/changes.ts';
import { feedAt, viewFeeds } from '../../src/views/pages/feeds.ts';
import { viewHome } from '../../src/views/pages/home.ts';
import { pageDays } from '../../src/views/pages/page-days.ts';
import { CATEGORIZED } from '../support/categorized.ts';
import { loadFixture } from '../support/comparison.ts';

const DAY = '2026-07-15';
const MOVES = `moves:
  - { day: ${DAY}, entry: example-one, category: small, from: 25, to: 12, why: content }
  - { day: 2026-07-14, entry: example-one, category: large, from: 3, to: 17, why: method }
  - { day: ${DAY}, entry: example-kit, from: 1, to: 11, why: method }
`;
const { catalogue } = await loadFixture({ ...CATEGORIZED, 'moves.yaml': MOVES });
const { catalogue: without } = await loadFixture({ ...CATEGORIZED, 'moves.yaml': undefined });

const items = (path: string) => feedAt(catalogue, path).items.filter(({ key }) => key.includes('/rank/'));

describe('a feed', () => {
  test('tells a move with its ranking, its day and its reason, and leads to how the entry is ranked', () => {
    expect(items('/models/example-one/')).toEqual([
      {
        day: DAY,
        key: '/models/example-one/rank/2026-07-15',
        title: 'Example One: rank 25 → 12 in Small models',
        text: 'Rank in Small models from 25 to 12, because facts or results changed, 15 Jul 2026.',
        href: '/models/example-one/#score',
        category: { id: 'small', label: 'Small models' },
        isStart: false,
      },
      expect.objectContaining({
        title: 'Example One: rank 3 → 17 in Large models',
        text: 'Rank in Large models from 3 to 17, because the ranking method changed, 14 Jul 2026.',
        category: { id: 'large', label: 'Large models' },
      }),
    ]);
    expect(items('/repositories/example-kit/')[0]?.title).toBe('Example Kit: rank 1 → 11 in Repositories');
  });
  test('of a category has the moves that were made in it; that of the site has all', () => {
    expect(items('/models/small/').map(({ title }) => title)).toEqual(['Example One: rank 25 → 12 in Small models']);
    expect(items('/models/large/').map(({ title }) => title)).toEqual(['Example One: rank 3 → 17 in Large models']);
    expect(items(PATHS.changes)).toHaveLength(3);
  });
  test('is there for an entry of which nothing else is told', () => {
    expect([
      viewFeeds(without).has('/repositories/example-kit/'),
      viewFeeds(catalogue).has('/repositories/example-kit/'),
    ]).toEqual([false, true]);
  });
});

test('the pages of changes list moves like figures; the home page keeps its few lines for facts', () => {
  const change = {
    day: DAY,
    kind: 'model',
    name: 'Example One',
    href: '/models/example-one/#score',
    label: 'Rank in Small models',
    change: { before: '25', after: '12', unit: '' },
  };
  expect(viewChangeList(catalogue)).toContainEqual(change);
  expect(viewHome(catalogue).changes).toEqual(viewHome(without).changes);
  expect(viewChangeList(catalogue).filter(({ label }) => !label.startsWith('Rank in '))).toEqual(viewChangeList(without));
});

test('a move is the last change of the page of its entry, of the leaderboards that it is on, and of the pages of changes', () => {
  const [before, after] = [pageDays(without), pageDays(catalogue)];
  const moved = [...after].filter(([path, day]) => before.get(path) !== day).map(([path]) => path);
  expect(moved.toSorted()).toEqual(
    [
      '/changes/',
      '/changes/2026/',
      '/models/',
      '/models/example-one/',
      '/models/small/',
      '/repositories/',
      '/repositories/example-kit/',
    ].toSorted(),
  );
  expect(new Set(moved.map((path) => after.get(path)))).toEqual(new Set([DAY]));
});
