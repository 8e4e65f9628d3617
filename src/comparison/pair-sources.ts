/** What pairs are chosen from, as the catalogue has it. */
import type { Content } from '../entries/entry.ts';
import { levelOf } from '../entries/level.ts';
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

/**
 * The sources of pairs: the ranked entries of each category with the best first, and the best answers to each need. Listed entries
 * are in none: a page without claims on one side says little, and the composer compares them all the same.
 */
export function pairSources(content: Content, { graph, needs, rankings, standings }: Derived): PairSources {
  const { categories, site } = content;
  const entries = content.entries.filter(({ data }) => levelOf(data, site) === 'full');
  const slugs = new Set(entries.map(({ slug }) => slug));
  const rankOf = (slug: string) => rankings.bySlug.get(slug)?.rank ?? Infinity;
  const ranked = entries.filter(({ slug }) => rankOf(slug) < Infinity).toSorted((a, b) => rankOf(a.slug) - rankOf(b.slug));
  return {
    sides: entries.map(({ kind, slug }) => {
      const { isGone, successor } = standingOf({ standings }, slug).lifeCycle;
      return { kind, slug, isGone, successor };
    }),
    kinds: kindIds,
    neighboursOf: graph.neighboursOf,
    categories: categories.map(({ id }) => ranked.filter(({ data }) => data.category === id).map(({ slug }) => slug)),
    needs: needs.map((need) => need.matches.flatMap(({ slug }) => (slugs.has(slug) ? [slug] : []))),
  };
}
