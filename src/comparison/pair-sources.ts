/** What pairs are chosen from, as the catalogue has it. */
import type { Content, Entry } from '../entries/entry.ts';
import { levelOf } from '../entries/level.ts';
import { startOf } from '../entries/start-of.ts';
import { kindIds } from '../kinds/kinds.ts';
import type { MatchGraph } from '../matching/capability-graph.ts';
import type { MatchedNeed } from '../matching/match-needs.ts';
import { standingOf, type Standings } from '../matching/standings.ts';
import type { Rankings } from '../ranking/rank.ts';
import type { PairSources } from './choose-pairs.ts';

interface Derived {
  readonly graph: MatchGraph;
  readonly needs: readonly MatchedNeed[];
  readonly rankings: Rankings;
  readonly standings: Standings;
}

/** The last place, of what is not ranked. */
const UNRANKED = Number.MAX_SAFE_INTEGER;

/** The best of what a maker has in a category, and what it brought last, which is seldom ranked yet. `own` has the best first. */
function bestAndNewest(own: readonly Entry[], rankOf: (entry: Entry) => number): readonly string[] {
  const newest = own.map(startOf).reduce((last, day) => (day > last ? day : last), '');
  const named = own.filter((entry, at) => startOf(entry) === newest || (at === 0 && rankOf(entry) < UNRANKED));
  // Without a day there is nothing newest: works that never stop changing have the best of their category.
  return newest === '' ? [] : named.map(({ slug }) => slug);
}

/**
 * The sources of pairs: the ranked entries of each category with the best first, those of its makers, and the best answers to each need. Listed entries
 * are in none: a page without claims on one side says little, and the composer compares them all the same.
 */
export function pairSources(content: Content, { graph, needs, rankings, standings }: Derived): PairSources {
  const { categories, site } = content;
  const entries = content.entries.filter(({ data }) => levelOf(data, site) === 'full');
  const slugs = new Set(entries.map(({ slug }) => slug));
  const rankOf = ({ slug }: Entry) => rankings.bySlug.get(slug)?.rank ?? UNRANKED;
  const bestFirst = entries.toSorted((a, b) => rankOf(a) - rankOf(b));
  const ranked = bestFirst.filter((entry) => rankOf(entry) < UNRANKED);
  const current = bestFirst.filter(({ slug }) => standingOf({ standings }, slug).lifeCycle.isCurrent);
  const makersOf = (category: string) =>
    Map.groupBy(
      current.filter(({ data }) => data.category === category),
      ({ maker }) => maker,
    );
  return {
    sides: entries.map(({ kind, slug }) => {
      const { isGone, successor } = standingOf({ standings }, slug).lifeCycle;
      return { kind, slug, isGone, successor };
    }),
    kinds: kindIds,
    neighboursOf: graph.neighboursOf,
    categories: categories.map(({ id }) => ranked.filter(({ data }) => data.category === id).map(({ slug }) => slug)),
    makers: categories.map(({ id }) =>
      [...makersOf(id).values()].map((own) => bestAndNewest(own, rankOf)).filter((own) => own.length > 0),
    ),
    needs: needs.map((need) => need.matches.flatMap(({ slug }) => (slugs.has(slug) ? [slug] : []))),
  };
}
