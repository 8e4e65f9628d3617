import { describe, expect, inject, test } from 'vitest';
import { kinds } from '#kinds';
import { PAGE_CHECKS } from '../support/page-truth/all-checks.ts';
import { differingRows } from '../support/page-truth/check-same-rows.ts';
import { inWords } from '../support/page-truth/contradiction.ts';
import { isComparison, seenPages } from '../support/page-truth/page.ts';
import { readTruth } from '../support/page-truth/truth.ts';

/** More would say no more. */
const MOST = 20;

describe('no sentence of a built page contradicts a row, a status, or another page', () => {
  const { dir, content } = inject('site');
  const pages = seenPages(dir);
  const truth = readTruth(content, kinds);

  test('there are pages to ask, and facts to ask about', () => {
    expect(truth.entries.size).toBeGreaterThan(10);
    expect(pages.filter(isComparison).length).toBeGreaterThan(20);
    expect(pages.filter(({ path }) => truth.entries.has(path))).toHaveLength(truth.entries.size);
  });
  test('there are sentences and rows of every sort to ask', () => {
    const verdicts = pages.flatMap(({ verdict }) => verdict ?? []);
    const said = (pattern: RegExp) => pages.filter(({ text }) => pattern.test(text)).length;
    expect(verdicts.flatMap(({ clauses }) => clauses).length).toBeGreaterThan(100);
    expect(verdicts.filter(({ lead }) => lead !== '').length).toBeGreaterThan(20);
    expect(pages.flatMap(({ tables }) => tables).filter(({ isLeaderboard }) => isLeaderboard).length).toBeGreaterThan(1);
    const sorts = [/Only .+? meets: /, /; not recorded for /, /Not measured/, /ahead in \d+% of/, /No change is recorded/];
    expect(sorts.filter((sort) => said(sort) === 0)).toEqual([]);
  });
  test.each(Object.entries(PAGE_CHECKS))('%s', (_, check) => {
    const found = pages.flatMap((page) => check(page, truth)).map(inWords);
    expect(found.slice(0, MOST)).toEqual([]);
  });
  test('a row shows the same on every page', () => {
    expect(differingRows(pages, truth).slice(0, MOST).map(inWords)).toEqual([]);
  });
});
