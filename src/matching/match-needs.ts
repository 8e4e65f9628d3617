/** Needs -> the entries that meet them, the best first, each with its reasons; and those that may meet them, as far as is known. */
import { allOf } from '../../schemas/answers.ts';
import type { NeedData } from '../../schemas/content.ts';
import { compareText } from '../../schemas/text-order.ts';
import { hasCapability, type StatedBy } from '../../schemas/capability-answers.ts';
import { fitOf, unknownPreferences, type Fitted } from './fit.ts';
import { nearMisses, type NearMiss } from './near-misses.ts';
import type { Terms } from './terms.ts';
import { conditionsOf, type AskedCondition, type ConditionSubject } from './need-conditions.ts';

/** What matching needs to know of an entry. */
export interface Candidate extends Fitted {
  readonly slug: string;
  readonly category: string | undefined;
  /** Nobody should choose it any more, so it answers no need. */
  readonly isGone: boolean;
  /** Whether no end of it is announced, and its maker advises nothing newer; what is not current stands after all that is. */
  readonly isCurrent: boolean;
  /** Overall score; decides between entries that fit a need equally well. */
  readonly score: number;
}

export interface Match {
  readonly slug: string;
  /** Capabilities of the entry that the need asks for, in the need's order. */
  readonly capabilities: readonly string[];
  /** Facts that meet a condition of the need. */
  readonly facts: readonly string[];
  /** How well it fits what the need prefers, 0 to 1. */
  readonly fit: number;
  /** Places among the preferences of the need of what is not known of it. */
  readonly unknown: readonly number[];
}

/** An entry that meets all of a need but one condition, of which nothing is known. */
interface OpenMatch {
  readonly slug: string;
  /** The capabilities or the fact that would settle it. */
  readonly open: ConditionSubject;
}

export interface MatchedNeed {
  readonly id: string;
  /** Best first, as `bestAnswerFirst` has them. */
  readonly matches: readonly Match[];
  /** Those that may meet it: what is current, then by score, then slug. */
  readonly open: readonly OpenMatch[];
  /** Each condition with the entries that miss it alone: what is current, then the highest score first. */
  readonly near: readonly NearMiss[];
  /** The entries that are known not to meet it. */
  readonly unmet: ReadonlySet<string>;
}

const preferredCapabilities = ({ prefers }: NeedData) => prefers.filter((one) => typeof one === 'string');

function matchOf(need: NeedData, entry: Candidate, fit: number, statedBy: StatedBy): Match {
  const asked = [...new Set([...need.requires, ...need.anyOf, ...preferredCapabilities(need)])];
  return {
    slug: entry.slug,
    capabilities: asked.filter((id) => hasCapability(id, entry, statedBy) === 'yes'),
    facts: [...new Set(need.where.map((condition) => condition.fact))],
    fit,
    unknown: unknownPreferences(need.prefers, entry, statedBy),
  };
}

/** An entry may meet a need when one condition is unknown, and everything else that is asked for is known to hold. */
function openMatch(slug: string, conditions: readonly AskedCondition[]): OpenMatch[] {
  const open = conditions.filter(({ answer }) => answer === 'unknown');
  const [first] = open;
  return first !== undefined && open.length === 1 && conditions.length > 1 ? [{ slug, open: first.about }] : [];
}

type Standing = Pick<Candidate, 'slug' | 'isCurrent' | 'score'>;

const currentFirst = (a: Standing, b: Standing) => Number(b.isCurrent) - Number(a.isCurrent);
const byScore = (a: Standing, b: Standing) => b.score - a.score || compareText(a.slug, b.slug);

const tenths = (fit: number) => Math.round(fit * 10);

/** An answer as far as its place among the others hangs on it. */
export type Answering = Standing & Pick<Match, 'fit'>;

/** The order of answers: what is current, then by fit in steps of a tenth, then by score, then by slug. */
export const bestAnswerFirst = (a: Answering, b: Answering): number =>
  currentFirst(a, b) || tenths(b.fit) - tenths(a.fit) || byScore(a, b);

/** A need with its answers. */
export function matchNeed(id: string, need: NeedData, entries: readonly Candidate[], terms: Terms): MatchedNeed {
  const { statedBy } = terms;
  const isAsked = ({ category, isGone }: Candidate) =>
    !isGone && (need.categories.length === 0 || (category !== undefined && need.categories.includes(category)));
  const judged = entries.map((entry) => {
    const conditions = conditionsOf(need, entry, statedBy);
    return { entry, conditions, answer: allOf(conditions.map(({ answer }) => answer)) };
  });
  const asked = judged
    .filter(({ entry }) => isAsked(entry))
    .toSorted((a, b) => currentFirst(a.entry, b.entry) || byScore(a.entry, b.entry));
  const met = asked.filter(({ answer }) => answer === 'yes').map(({ entry }) => entry);
  const fits = fitOf(need.prefers, met, terms);
  const fitting = met.map((entry, index) => ({ ...entry, fit: fits[index] ?? 0 }));
  return {
    id,
    matches: fitting.toSorted(bestAnswerFirst).map((entry) => matchOf(need, entry, entry.fit, statedBy)),
    open: asked.flatMap(({ entry, conditions, answer }) => (answer === 'unknown' ? openMatch(entry.slug, conditions) : [])),
    near: nearMisses(asked),
    unmet: new Set(judged.flatMap(({ entry, answer }) => (answer === 'no' ? [entry.slug] : []))),
  };
}

const NO_TERMS: Terms = { statedBy: new Map(), isAlike: () => false };

/** All needs with their answers, in the order of `needs`. */
export function matchNeeds(
  needs: readonly { readonly id: string; readonly data: NeedData }[],
  entries: readonly Candidate[],
  terms: Terms = NO_TERMS,
): readonly MatchedNeed[] {
  return needs.map(({ id, data }) => matchNeed(id, data, entries, terms));
}

/** For each slug the number of needs for which it is among the `best` first answers. */
export function countMatches(matched: readonly MatchedNeed[], best: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { slug } of matched.flatMap((need) => need.matches.slice(0, best))) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}
