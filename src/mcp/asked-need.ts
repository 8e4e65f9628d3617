/** A need that somebody asks for by conditions, in the form of those that the site knows. */
import type { Condition, NeedData } from '../../schemas/content.ts';
import { facetType } from '../kinds/facet-facts.ts';
import type { MatchedNeed } from '../matching/match-needs.ts';
import type { LeaderboardRange, LeaderboardState } from '../views/leaderboard-query.ts';
import { AskingError } from './answer.ts';
import { facetNamed, type Board } from './find.ts';
import type { SiteIndex } from './site-index.ts';

function valueConditions(kind: string, id: string, values: readonly string[], isAll: boolean): readonly Condition[] {
  if (isAll) return values.map((value) => ({ fact: id, includes: value }));
  const isBoolean = facetNamed(kind, id).type === 'boolean';
  return [isBoolean && values.length === 1 ? { fact: id, is: values[0] === 'yes' } : { fact: id, oneOf: [...values] }];
}

function rangeCondition(kind: string, id: string, { from, to }: LeaderboardRange): Condition {
  const fact = facetNamed(kind, id);
  if (facetType(fact) === 'day')
    throw new AskingError(`${fact.label} is a day, which no condition can ask for. Use rank with this filter.`);
  return {
    fact: id,
    ...(from === '' ? {} : { atLeast: Number(from) }),
    ...(to === '' ? {} : { atMost: Number(to) }),
  };
}

/** The need that the filters of a leaderboard amount to. Throws `AskingError` for what no need can ask for. */
export function askedNeed({ kind, category, name }: Board, { values, all, ranges, capabilities }: LeaderboardState): NeedData {
  const where = [
    ...Object.entries(values).flatMap(([id, wanted]) => valueConditions(kind, id, wanted, all.includes(id))),
    ...Object.entries(ranges).map(([id, range]) => rangeCondition(kind, id, range)),
  ];
  return {
    name,
    summary: '',
    requires: [...capabilities],
    anyOf: [],
    categories: category === undefined ? [] : [category],
    prefers: [],
    where: where as NeedData['where'],
    aliases: [],
  };
}

/** The answers that are of the kind that is asked for, and by the makers. */
export function onlyAsked(
  { catalogue }: SiteIndex,
  { kind }: Board,
  makers: readonly string[],
  matched: MatchedNeed,
): MatchedNeed {
  const isAsked = (slug: string) => {
    const entry = catalogue.entryBySlug.get(slug);
    return entry?.kind === kind && (makers.length === 0 || makers.includes(entry.maker));
  };
  const keep = <T extends { readonly slug: string }>(list: readonly T[]) => list.filter(({ slug }) => isAsked(slug));
  return {
    ...matched,
    matches: keep(matched.matches),
    open: keep(matched.open),
    near: matched.near.map((near) => ({
      ...near,
      missed: near.missed.filter(isAsked),
      open: near.open.filter(isAsked),
      relaxed: near.relaxed === undefined ? undefined : { ...near.relaxed, slugs: near.relaxed.slugs.filter(isAsked) },
    })),
  };
}
