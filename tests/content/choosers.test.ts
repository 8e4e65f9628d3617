/** The guided choice of our own content: every category has an end, and it is the one that its leaderboard shows. */
import { describe, expect, test } from 'vitest';
import { categoryPath } from '../../src/views/entry-path.ts';
import { leftBy } from '../../src/views/chosen.ts';
import { viewChoosers, viewPurposes } from '../../src/views/pages/choose.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { chosenBy, fewAnswers, leaderboardFilter } from '../support/chooser.ts';

const catalogue = await catalogueOf('content');
const choosers = viewChoosers(catalogue);

test('every category with entries to choose from has its place, with questions or with its leaderboard', () => {
  const hrefs = new Set(viewPurposes(catalogue).flatMap(({ purposes }) => purposes.map(({ href }) => href)));
  const pages = new Map(choosers.map(({ leaderboard, path }) => [leaderboard, path]));
  for (const { id, data } of catalogue.content.categories) {
    const leaderboard = categoryPath({ kind: data.kind, category: id });
    expect(hrefs).toContain(pages.get(leaderboard) ?? leaderboard);
  }
});
test('the larger categories ask three to five questions', () => {
  const larger = choosers.filter(({ candidates }) => candidates.length >= 10);
  expect(larger.length).toBeGreaterThan(0);
  expect(larger.filter(({ questions }) => questions.length < 3 || questions.length > 5).map(({ path }) => path)).toEqual([]);
});

describe.each(choosers)('$path', (chooser) => {
  test('ends in at least one entry, by some answer to every question at once', () => {
    const letters = chooser.candidates.map((one) => one.letters);
    let place = 0;
    const given = chooser.questions.map(({ answers }) => {
      const counts = answers.map(({ count }) => count);
      const first = place;
      place += answers.length;
      return first + counts.indexOf(Math.max(...counts));
    });
    // The most common answer to each question; where they exclude each other, all but the last ones.
    const ends = given.map((_, at) => leftBy(letters, given.slice(0, given.length - at)).fitting.length);
    expect(Math.max(...ends)).toBeGreaterThan(0);
    for (const at of given) expect(leftBy(letters, [at]).fitting.length).toBeGreaterThan(0);
  });
  test('leaves the entries that its leaderboard shows, whatever is answered', () => {
    const filteredBy = leaderboardFilter(catalogue, chooser);
    for (const answers of fewAnswers(chooser)) expect(chosenBy(chooser, answers)).toEqual(filteredBy(answers));
  });
});
