import { expect, test } from 'vitest';
import { levelOf } from '../../src/entries/level.ts';
import { catalogueOf } from '../support/catalogue.ts';

const catalogue = await catalogueOf('content');
const { content, entryBySlug, needs, pairs, standings } = catalogue;

const isGone = (slug: string) => standings.get(slug)?.lifeCycle.isGone === true;

/** Whether an entry has no words yet, and so no pages of comparisons. */
function isListed(slug: string): boolean {
  const data = entryBySlug.get(slug)?.data;
  return data !== undefined && levelOf(data, content.site) === 'listed';
}

/** Whether two entries do the same job, or answer the same need. */
function belongTogether(a: string, b: string): boolean {
  const [one, other] = [entryBySlug.get(a)?.data.category, entryBySlug.get(b)?.data.category];
  const answers = needs.map(({ matches }) => matches.map(({ slug }) => slug));
  return one === other || answers.some((slugs) => slugs.includes(a) && slugs.includes(b));
}

test('a page that nobody asked for compares entries of one category, answers to one need, or an entry with its successor', () => {
  const built = pairs.filter(({ reason }) => reason !== 'asked for' && reason !== 'successor');
  expect(built.length).toBeGreaterThan(500);
  expect(built.filter(({ sides: [a, b] }) => !belongTogether(a.slug, b.slug)).map(({ slug }) => slug)).toEqual([]);
});

test('each full entry that has a successor among them, which can be chosen, is compared with it', () => {
  const slugs = new Set(pairs.map(({ slug }) => slug));
  const missing = [...standings].flatMap(([slug, { lifeCycle: { successor = '' } }]) => {
    if (!entryBySlug.has(successor) || isGone(successor) || isListed(slug) || isListed(successor)) return [];
    return slugs.has(`${slug}-vs-${successor}`) || slugs.has(`${successor}-vs-${slug}`) ? [] : [`${slug} ${successor}`];
  });
  expect(missing).toEqual([]);
});

test('of two entries that are both gone there is a page only where somebody asked for it', () => {
  const gone = pairs.filter(({ reason, sides: [a, b] }) => reason !== 'asked for' && reason !== 'successor' && isGone(a.slug) && isGone(b.slug));
  expect(gone.map(({ slug }) => slug)).toEqual([]);
});
