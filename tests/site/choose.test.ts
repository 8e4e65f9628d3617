/** The pages of the guided choice as files: all that a reader without script has. */
import { describe, expect, inject, test } from 'vitest';
import { exists, readPages, textOf } from '../support/built-site.ts';

const { dir } = inject('site');
const pages = readPages(dir);
const choosers = pages.filter(({ root }) => root.querySelector('.chooser') !== null);
const hrefOf = (element: { getAttribute: (name: string) => string | undefined }) => element.getAttribute('href') ?? '';

test('the first page leads to every other one, and where nothing is asked to a leaderboard', () => {
  const links =
    pages
      .find(({ path }) => path === '/choose/')
      ?.root.querySelectorAll('.purposes a')
      .map(hrefOf) ?? [];
  expect(choosers.map(({ path }) => path).filter((path) => !links.includes(path))).toEqual([]);
  expect(links.filter((href) => !exists(dir, href))).toEqual([]);
});
test.each(['/', '/needs/', '/search/', '/models/', '/404.html'])('%s has a door to it', (path) => {
  const page = pages.find((one) => one.path === path);
  expect(page?.root.querySelectorAll('main a[href^="/choose/"]').length).toBeGreaterThan(0);
});

describe.each(choosers)('$path', ({ root }) => {
  const options = root.querySelectorAll('.option');
  const candidates = root.querySelectorAll('.result .best > li');

  test('asks at most five questions', () => {
    const asked = root.querySelectorAll('.questions h2').length;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(5);
  });
  test('each answer leads to what it leaves by itself, with as many entries as it says', () => {
    for (const [place, option] of options.entries()) {
      const count = textOf(option.querySelector('.count'));
      const fitting = candidates.filter((one) => one.getAttribute('data-letters')?.[place] === 'y').length;
      if (hrefOf(option) === '') expect([count, fitting]).toEqual(['none', 0]);
      else {
        expect(count).toBe(String(fitting));
        const section = root.querySelector(hrefOf(option));
        expect(textOf(section?.querySelector('p'))).toMatch(new RegExp(`^(${count} of|All ${count}) `));
        expect(section?.querySelectorAll('.best > li').length).toBe(Math.min(3, fitting));
      }
    }
  });
  test('what an answer leaves are entries of that answer, and the leaderboard with that filter', () => {
    const lettersOf = new Map(candidates.map((one) => [hrefOf(one.querySelector('a') ?? one), one.getAttribute('data-letters')]));
    for (const [place, option] of options.entries()) {
      if (hrefOf(option) === '') continue;
      const section = root.querySelector(hrefOf(option));
      for (const link of section?.querySelectorAll('.best a') ?? []) expect(lettersOf.get(hrefOf(link))?.[place]).toBe('y');
      expect(hrefOf(section?.querySelectorAll('a').at(-1) ?? option)).toMatch(
        new RegExp(`^/[a-z]+/(?:[a-z-]+/)?\\?${option.getAttribute('data-filter')?.replaceAll('.', String.raw`\.`)}$`),
      );
    }
  });
  test('the best three of all are seen, and compared', () => {
    expect(root.querySelectorAll('.result > .best > li').length).toBe(Math.min(3, candidates.length));
    const slugs = candidates.slice(0, 3).map((one) => one.getAttribute('data-slug'));
    expect(hrefOf(root.querySelector('.to-comparison') ?? root)).toBe(`/compare/?items=${slugs.join(',')}`);
  });
});
