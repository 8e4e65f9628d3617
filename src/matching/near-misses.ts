/** What would change the answers to a need: the entries that miss it by one condition, and by how much. */
import type { Condition } from '../../schemas/content.ts';
import type { Claimant } from '../../schemas/capability-answers.ts';
import type { AskedCondition, ConditionSubject } from './need-conditions.ts';

/** Entries that would come in if a limit were moved as far as the nearest of them. */
interface Relaxation {
  readonly limit: number;
  readonly slugs: readonly string[];
}

/** One condition of a need, with the entries that meet every other one. Both lists are in the order of the entries. */
export interface NearMiss {
  readonly about: ConditionSubject;
  readonly test: Condition | undefined;
  /** Those that are known not to meet this one. */
  readonly missed: readonly string[];
  /** Those of which this one is not known. */
  readonly open: readonly string[];
  /** `undefined` where the condition has no limit, or none of those that miss it has an amount. */
  readonly relaxed: Relaxation | undefined;
}

export interface Judged {
  readonly entry: Claimant & { readonly slug: string };
  readonly conditions: readonly AskedCondition[];
}

/** The limit of a test that asks for one end alone. */
function limitOf({ atLeast, atMost }: Condition): { readonly isLeast: boolean } | undefined {
  if (atLeast !== undefined && atMost === undefined) return { isLeast: true };
  return atMost !== undefined && atLeast === undefined ? { isLeast: false } : undefined;
}

function relaxationOf(test: Condition | undefined, missed: readonly Judged[]): Relaxation | undefined {
  const limit = test && limitOf(test);
  if (test === undefined || limit === undefined) return undefined;
  const amounts = missed.flatMap(({ entry: { slug, facts } }) => {
    const value = facts[test.fact]?.value;
    return typeof value === 'number' ? [{ slug, value }] : [];
  });
  if (amounts.length === 0) return undefined;
  const values = amounts.map(({ value }) => value);
  const nearest = limit.isLeast ? Math.max(...values) : Math.min(...values);
  return { limit: nearest, slugs: amounts.flatMap(({ slug, value }) => (value === nearest ? [slug] : [])) };
}

/** Each condition of a need with those that miss it alone, in the need's order. `asked` are the entries that could be an answer. */
export function nearMisses(asked: readonly Judged[]): readonly NearMiss[] {
  const [first] = asked;
  return (first?.conditions ?? []).map(({ about, test }, at): NearMiss => {
    const others = asked.filter(({ conditions }) => conditions.every(({ answer }, place) => place === at || answer === 'yes'));
    const whose = (wanted: AskedCondition['answer']) => others.filter(({ conditions }) => conditions[at]?.answer === wanted);
    const missed = whose('no');
    return {
      about,
      test,
      missed: missed.map(({ entry }) => entry.slug),
      open: whose('unknown').map(({ entry }) => entry.slug),
      relaxed: relaxationOf(test, missed),
    };
  });
}
