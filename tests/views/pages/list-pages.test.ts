import { describe, expect, test } from 'vitest';
import { listPages, pageParam, pageTitle } from '../../../src/views/pages/list-pages.ts';

const pagesOf = (count: number) =>
  listPages(
    Array.from({ length: count }, (_, at) => at + 1),
    '/changes/2025/',
    100,
  ).map(({ href, items, from, to }) => [href, items.length, from, to]);

describe('a long list', () => {
  test('stands on pages, of which the first has its address', () =>
    expect(pagesOf(230)).toEqual([
      ['/changes/2025/', 100, 1, 100],
      ['/changes/2025/page-2/', 100, 101, 200],
      ['/changes/2025/page-3/', 30, 201, 230],
    ]));
  test('has no page more than it needs, and one where it is empty', () => {
    expect(pagesOf(100)).toHaveLength(1);
    expect(pagesOf(0)).toHaveLength(1);
  });
  test('names its later pages in title and address', () => {
    expect([pageTitle('Models', 1), pageTitle('Models', 2)]).toEqual(['Models', 'Models, page 2']);
    expect([pageParam(1), pageParam(2)]).toEqual([undefined, 'page-2']);
  });
});
