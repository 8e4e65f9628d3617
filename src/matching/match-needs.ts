/** Needs -> the entries that meet them, the best first, each with its reasons. */
import type { Condition, FactValue, NeedData } from '../../schemas/content.ts';
import { compareText } from '../../schemas/text-order.ts';

/** What matching needs to know of an entry. */
export interface Candidate {
  readonly slug: string;
  readonly capabilities: readonly string[];
  readonly facts: Readonly<Record<string, { readonly value: FactValue }>>;
  /** Overall score; decides between entries that meet a need equally well. */
  readonly score: number;
}

interface Match {
  readonly slug: string;
  /** Capabilities of the entry that the need asks for, in the need's order. */
  readonly capabilities: readonly string[];
  /** Facts that meet a condition of the need. */
  readonly facts: readonly string[];
  /** How many of the preferred capabilities it has. */
  readonly preferred: number;
}

export interface MatchedNeed {
  readonly id: string;
  /** Best first: by preferred capabilities, then score, then slug. */
  readonly matches: readonly Match[];
}

/** Whether a fact meets a condition. Unknown does not meet any; `none` counts as no value. */
export function meets(condition: Condition, value: FactValue | undefined): boolean {
  if (value === undefined) return false;
  const { atLeast, atMost, is, includes } = condition;
  if (atLeast !== undefined && !(typeof value === 'number' && value >= atLeast)) return false;
  if (atMost !== undefined && !(typeof value === 'number' && value <= atMost)) return false;
  if (is !== undefined && value !== is) return false;
  return includes === undefined || (Array.isArray(value) && value.includes(includes));
}

function matchOne(need: NeedData, entry: Candidate): Match[] {
  const has = (id: string) => entry.capabilities.includes(id);
  const fits =
    need.requires.every(has) &&
    (need.anyOf.length === 0 || need.anyOf.some(has)) &&
    need.where.every((condition) => meets(condition, entry.facts[condition.fact]?.value));
  if (!fits) return [];
  const capabilities = [...new Set([...need.requires, ...need.anyOf, ...need.prefers])].filter(has);
  return [
    {
      slug: entry.slug,
      capabilities,
      facts: need.where.map((condition) => condition.fact),
      preferred: need.prefers.filter(has).length,
    },
  ];
}

/** All needs with their answers, in the order of `needs`. */
export function matchNeeds(
  needs: readonly { readonly id: string; readonly data: NeedData }[],
  entries: readonly Candidate[],
): readonly MatchedNeed[] {
  const scores = new Map(entries.map((entry) => [entry.slug, entry.score]));
  const bestFirst = (a: Match, b: Match) =>
    b.preferred - a.preferred || (scores.get(b.slug) ?? 0) - (scores.get(a.slug) ?? 0) || compareText(a.slug, b.slug);
  return needs.map((need) => ({ id: need.id, matches: entries.flatMap((entry) => matchOne(need.data, entry)).sort(bestFirst) }));
}

/** For each slug the number of needs for which it is among the `best` first answers. */
export function countMatches(matched: readonly MatchedNeed[], best: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { slug } of matched.flatMap((need) => need.matches.slice(0, best))) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}
