/** Answers of the guided choice and the filters that they lead to. */
import { describe, expect, test } from 'vitest';
import { viewChoosers } from '../../src/views/pages/choose.ts';
import { chosenBy, fewAnswers, leaderboardFilter } from '../support/chooser.ts';
import { loadFixture } from '../support/comparison.ts';

const { catalogue } = await loadFixture();

describe.each(viewChoosers(catalogue))('$path', (chooser) => {
  test('leaves the entries that the leaderboard shows, whatever is answered', () => {
    const [sets, filteredBy] = [fewAnswers(chooser), leaderboardFilter(catalogue, chooser)];
    expect(sets.length).toBeGreaterThan(5);
    for (const given of sets) expect(chosenBy(chooser, given)).toEqual(filteredBy(given));
  });
});
