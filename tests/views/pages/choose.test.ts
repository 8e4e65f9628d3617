import { describe, expect, test } from 'vitest';
import { chooserOf, viewChoosers, viewPurposes } from '../../../src/views/pages/choose.ts';
import { compareBest, viewResults } from '../../../src/views/pages/chooser-results.ts';
import { standingOf } from '../../../src/matching/standings.ts';
import { editing, loadFixture } from '../../support/comparison.ts';
import type { Overlay } from '../../support/content-folder.ts';

const { catalogue } = await loadFixture();
const chooser = chooserOf(catalogue, '/models/');
if (chooser === undefined) throw new Error('The fixture has no guided choice among models');
const questionOf = (id: string) => chooser.questions.find((question) => question.id === id);

describe('where it begins', () => {
  test('with every kind, and every category that has entries', () => {
    const hrefs = viewPurposes(catalogue).flatMap(({ purposes }) => purposes.map(({ href }) => href));
    expect(hrefs).toEqual(['/choose/models/', '/choose/repositories/']);
  });
  test('a category whose questions tell no entries apart leads to its leaderboard', async () => {
    const put = (name: string, category: string) =>
      editing(/one|two/.test(name) ? 'base' : 'site', `models/${name}.md`, 'homepage:', `category: ${category}\nhomepage:`);
    const names = catalogue.content.entries.filter(({ kind }) => kind === 'model').map(({ slug }) => slug);
    const fixture = await loadFixture({
      'categories/writers.yaml': 'name: Writers\nkind: model\nsummary: Models that write.\n',
      'categories/others.yaml': 'name: Others\nkind: model\nsummary: All others.\n',
      ...(Object.assign({}, ...names.map((name) => put(name, name === 'example-one' ? 'others' : 'writers'))) as Overlay),
    });
    const [models] = viewPurposes(fixture.catalogue);
    expect(models?.purposes.map(({ name, href }) => [name, href])).toEqual([
      ['Writers', '/choose/models/writers/'],
      ['Others', '/models/others/'],
    ]);
  });
});

describe('the questions', () => {
  test('are asked where some answer leaves some entries, and not all', () => {
    for (const { questions, candidates } of viewChoosers(catalogue))
      for (const { answers } of questions) expect(answers.some(({ count }) => count > 0 && count < candidates.length)).toBe(true);
  });
  test('are at most five', () => {
    for (const { questions } of viewChoosers(catalogue)) expect(questions.length).toBeLessThanOrEqual(5);
  });
  test('count what each answer leaves, in its own words', () =>
    expect(questionOf('input')?.answers[0]).toMatchObject({
      text: 'Images',
      filter: 'inputModalities=image',
      anchor: 'input-images',
      cost: undefined,
    }));
  test('about prices say what an example month costs with those that an answer leaves', () => {
    expect(questionOf('price')?.note).toBe('A chat assistant: 20M in, 12M of it cached, 4M out.');
    for (const { count, cost } of questionOf('price')?.answers ?? [])
      if (count > 0) expect(cost).toMatch(/^\$[\d,.]+( to \$[\d,.]+)? a month for a chat assistant$/);
  });
});

describe('the entries', () => {
  test('are those that can still be chosen, in the order of the leaderboard', () => {
    const slugs = chooser.candidates.map(({ slug }) => slug);
    const all = catalogue.content.entries.filter(({ kind }) => kind === 'model').map(({ slug }) => slug);
    expect(slugs.toSorted()).toEqual(all.filter((slug) => !standingOf(catalogue, slug).lifeCycle.isGone).toSorted());
    const scores = chooser.candidates
      .filter(({ score }) => score !== 'not ranked')
      .map(({ score }) => Number.parseInt(score, 10));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
  test('that are not current stand last, whatever their score, and the page says so', async () => {
    const best = chooser.candidates[0]?.slug ?? '';
    const file = /one|two/.test(best) ? 'base' : 'site';
    const legacy = 'facts:\n  status: { value: legacy, source: example-list, asOf: 2026-07-01 }';
    const fixture = await loadFixture(editing(file, `models/${best}.md`, 'facts:', legacy));
    const own = chooserOf(fixture.catalogue, '/models/');
    expect(own?.candidates.at(-1)?.slug).toBe(best);
    expect(own?.order).toBe('The best by score, with what is ending, deprecated or legacy last');
  });
  test('have a letter for each answer', () => {
    const count = chooser.questions.flatMap(({ answers }) => answers).length;
    for (const { letters } of chooser.candidates) expect(letters).toMatch(new RegExp(`^[ynu]{${count}}$`));
  });
});

describe('what is left by one answer alone, for readers without script', () => {
  const results = viewResults(catalogue, chooser);
  test('stands at the anchor of each answer that leaves something', () => {
    const anchors = chooser.questions.flatMap(({ answers }) => answers.flatMap(({ count, anchor }) => (count > 0 ? anchor : [])));
    expect(results.map(({ anchor }) => anchor)).toEqual(anchors);
  });
  test('names the best three, with comparison pages of the best five', () => {
    const pages = new Set(catalogue.pairs.map(({ slug }) => `/compare/${slug}/`));
    for (const { best, pairs } of results) {
      expect(best.length).toBeGreaterThan(0);
      expect(best.length).toBeLessThanOrEqual(3);
      for (const { href } of pairs) expect(pages).toContain(href);
    }
  });
  test('leads to the leaderboard filtered by it', () =>
    expect(results.find(({ anchor }) => anchor === 'input-images')?.leaderboard).toBe('/models/?inputModalities=image'));
});

test('the best three are compared side by side, and one alone is not', () => {
  const { candidates } = chooser;
  expect(compareBest(candidates)?.href).toBe(
    `/compare/?items=${candidates
      .slice(0, 3)
      .map(({ slug }) => slug)
      .join(',')}`,
  );
  expect(compareBest(candidates.slice(0, 1))).toBeUndefined();
});
