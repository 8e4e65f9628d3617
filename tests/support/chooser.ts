/** Whether a guided choice and the leaderboard that it leads to leave the same entries. */
import type { Catalogue } from '../../src/catalogue.ts';
import { facetNames, filterEntries } from '../../src/search/facet-query.ts';
import { facetIndex } from '../../src/search/facet-records.ts';
import { filteredHref, leftBy } from '../../src/views/chosen.ts';
import { parseLeaderboardQuery } from '../../src/views/leaderboard-query.ts';
import type { ChooserView } from '../../src/views/pages/chooser.ts';

const optionsOf = ({ questions }: ChooserView) => questions.flatMap(({ answers }) => answers);

/** The slugs that the answers at the places `given` leave, in the order of their names. */
export function chosenBy({ candidates }: ChooserView, given: readonly number[]): readonly string[] {
  const { fitting } = leftBy(
    candidates.map((one) => one.letters),
    given,
  );
  return fitting.map((at) => candidates[at]?.slug ?? '').toSorted();
}

/** Gives the slugs that the leaderboard shows at the address that some answers lead to, and throws `Error` for what it does not understand. */
export function leaderboardFilter(catalogue: Catalogue, chooser: ChooserView): (given: readonly number[]) => readonly string[] {
  const index = facetIndex(catalogue, chooser.kind);
  const places = chooser.candidates.map(({ slug }) => index.slugs.indexOf(slug));
  return (given) => {
    const { search } = new URL(filteredHref(chooser.leaderboard, given, optionsOf(chooser)), 'https://example.org');
    const { state, unknown } = parseLeaderboardQuery(search, { ...facetNames(index), subScores: [] });
    if (unknown.length > 0) throw new Error(`${chooser.leaderboard} does not understand ${unknown.join(', ')}`);
    const { isShown } = filterEntries(state, index, places);
    return places.flatMap((at) => (isShown[at] === true ? (index.slugs[at] ?? '') : [])).toSorted();
  };
}

/** All sets of at most two answers, of different questions, each of which leaves something by itself: the others are no links. */
export function fewAnswers(chooser: ChooserView): readonly (readonly number[])[] {
  const options = optionsOf(chooser);
  const places = options.flatMap(({ count }, at) => (count > 0 ? [at] : []));
  const pairs = places.flatMap((a) =>
    places.flatMap((b) => (a < b && options[a]?.question !== options[b]?.question ? [[a, b]] : [])),
  );
  return [[], ...places.map((at) => [at]), ...pairs];
}
