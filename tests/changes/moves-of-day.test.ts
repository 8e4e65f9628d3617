/** What moves.yaml says of a day once a change is recorded in it. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { RecordedMove } from '../../schemas/content.ts';
import type { Catalogue } from '../../src/catalogue.ts';
import { movesOfDay } from '../../src/changes/moves-of-day.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { contentWith } from '../support/content-folder.ts';
import { edited } from '../support/problems.ts';
import { modelSolving, rankedFile, rankedModels, rankedSlug } from '../support/ranked-models.ts';

const TODAY = '2026-07-15';
const LAST = rankedSlug(14);
const MOVE: RecordedMove = { day: TODAY, entry: LAST, from: 14, to: 1, why: 'content' };

interface State {
  /** How many puzzles the entry solves that is last before. */
  readonly solves?: number;
  readonly recorded?: readonly RecordedMove[];
  readonly method?: string;
  readonly today?: string;
}

/** The catalogue with the last model at another place, and with what is recorded by then. */
async function at({ solves = 5, recorded = [], method = '1', today = TODAY }: State): Promise<Catalogue> {
  const overlay = {
    ...rankedModels(),
    [rankedFile(14)]: modelSolving('Ranked 14', solves),
    'moves.yaml': JSON.stringify({ moves: recorded }),
    'ranking.yaml': edited('ranking.yaml', 'methodVersion: "1"', `methodVersion: "${method}"`),
    'site.yaml': edited('site.yaml', 'today: 2026-07-15', `today: ${today}`),
  };
  return catalogueOf(await contentWith(overlay));
}

let before: Catalogue;
beforeAll(async () => {
  before = await at({});
});

describe('a move', () => {
  test('is of the site’s day', async () => expect(movesOfDay(before, await at({ solves: 99 }))).toEqual([MOVE]));
  test('is the same when it is told again', async () =>
    expect(movesOfDay(before, await at({ solves: 99, recorded: [MOVE] }))).toEqual([MOVE]));
  test('is not told once more on a later day', async () =>
    expect(movesOfDay(before, await at({ solves: 99, recorded: [MOVE], today: '2026-07-16' }))).toEqual([]));
  test('that stands in the record of the commit itself is an earlier one', async () => {
    const back = { ...MOVE, day: '2026-07-01', from: 1, to: 14 };
    expect(movesOfDay(await at({ recorded: [back] }), await at({ solves: 99, recorded: [back] }))).toEqual([MOVE]);
  });
  test('after another of the same change begins where that one ended', async () => {
    const first = { ...MOVE, day: '2026-07-14', to: 13 };
    expect(movesOfDay(before, await at({ solves: 99, recorded: [first] }))).toEqual([{ ...MOVE, from: 13 }]);
  });
});

describe('a second change on one day', () => {
  const second = async (from: State, to: State) => movesOfDay(await at(from), await at({ ...to, recorded: [MOVE] }));

  test('carries the move on from its first rank, by however few places', async () =>
    expect(await second({ solves: 99 }, { solves: 92 })).toEqual([{ ...MOVE, to: 2 }]));
  test('takes it back when the entry is near where it was', async () =>
    expect(await second({ solves: 99 }, { solves: 30 })).toEqual([]));
  test('of the method is the reason from then on', async () => {
    const [move] = await second({}, { solves: 92, method: '2' });
    expect(move).toEqual({ ...MOVE, to: 2, why: 'method' });
  });
  test('that leaves the entry without a rank leaves no move', async () => {
    const gone = await at({ solves: 99, recorded: [MOVE] });
    const bySlug = new Map(
      [...gone.rankings.bySlug].map(([slug, one]) => [slug, slug === LAST ? { ...one, rank: undefined } : one]),
    );
    expect(movesOfDay(before, { ...gone, rankings: { ...gone.rankings, bySlug } })).toEqual([]);
  });
});
