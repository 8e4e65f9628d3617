import { describe, expect, test } from 'vitest';
import { successorPath } from '../../../src/views/comparison/successor-path.ts';
import { entryDocument, type EntryDocument } from '../../../src/views/entry-document.ts';
import { editing, loadFixture } from '../../support/comparison.ts';

const RETIRED = `facts:
  status: { value: retired, source: example-list, asOf: 2026-07-01 }
  retirementDate: { value: 2026-06-30, source: example-list, asOf: 2026-07-01 }
  successor: { value: example-two, source: example-list, asOf: 2026-07-01 }`;
const { catalogue, comparisonOf, entryOf } = await loadFixture(editing('base', 'models/example-one.md', 'facts:', RETIRED));
const documentOf = (name: string) => entryDocument(catalogue, entryOf(name));
const ONE = documentOf('one');
const succeededBy = (successor: EntryDocument['successor']) => ({ ...ONE, successor });

describe('the comparison with a successor in the place of an entry', () => {
  test('is a page that was built, where there is one', () =>
    expect(successorPath(ONE, [ONE, documentOf('clay')])).toBe('/compare/example-clay-vs-example-two/'));
  test('else it is put together in the browser, in the same places', () => {
    const apart = { ...documentOf('clay'), comparisons: [] };
    expect(successorPath(ONE, [ONE, apart])).toBe('/compare/?items=example-two,example-clay');
    expect(successorPath(ONE, [documentOf('clay'), ONE, documentOf('atlas')])).toBe(
      '/compare/?items=example-clay,example-two,example-atlas',
    );
  });
  test('is none where the successor stands beside it already', () =>
    expect(successorPath(ONE, [ONE, documentOf('two')])).toBeUndefined());
  test('is none without a successor, or with one that is not listed', () => {
    expect(successorPath(succeededBy(undefined), [ONE, documentOf('clay')])).toBeUndefined();
    const unlisted = succeededBy({
      slug: undefined,
      name: 'Example Three',
      page: undefined,
      note: '',
      isGone: false,
      latest: undefined,
    });
    expect(successorPath(unlisted, [unlisted, documentOf('clay')])).toBeUndefined();
  });
});

describe('the verdict with an entry that is gone', () => {
  const { verdict, groups } = comparisonOf('one', 'clay');
  test('says when it ended, what takes its place, and where to compare that', () =>
    expect(verdict.endings).toEqual([
      {
        text: 'Example One was retired on 30 Jun 2026. Its successor is Example Two.',
        isGone: true,
        link: { text: 'Compare with the successor', href: '/compare/example-clay-vs-example-two/' },
      },
    ]));
  test('has no winner, no clause, and no side that a row calls better', () => {
    expect(verdict).toMatchObject({ outcome: 'gone', winner: undefined, clauses: [], sentence: '' });
    expect(
      groups.flatMap(({ rows }) => rows).filter(({ better, difference }) => better !== undefined || difference !== undefined),
    ).toEqual([]);
  });
  test('is the same whichever stands left', () =>
    expect(comparisonOf('clay', 'one').verdict.headline).toBe('Example One is retired'));
});
