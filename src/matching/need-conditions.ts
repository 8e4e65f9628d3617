/** What a need asks of an entry: each condition with its answer. */
import { answerTo, anyOf, type Answer } from '../../schemas/answers.ts';
import { hasCapability, type Claimant, type StatedBy } from '../../schemas/capability-answers.ts';
import type { Condition, NeedData } from '../../schemas/content.ts';

/** What a condition asks about: capabilities, of which one is enough, or a fact. */
export type ConditionSubject = { readonly capabilities: readonly string[] } | { readonly fact: string };

export interface AskedCondition {
  readonly answer: Answer;
  readonly about: ConditionSubject;
  /** The test of a fact. */
  readonly test?: Condition;
}

/** Each condition of a need with its answer, in the need's order; every entry has the same ones at the same places. */
export function conditionsOf(need: NeedData, entry: Claimant, statedBy: StatedBy): readonly AskedCondition[] {
  const has = (id: string) => hasCapability(id, entry, statedBy);
  const required = need.requires.map((id): AskedCondition => ({ answer: has(id), about: { capabilities: [id] } }));
  const alternatives: AskedCondition[] =
    need.anyOf.length === 0 ? [] : [{ answer: anyOf(need.anyOf.map(has)), about: { capabilities: need.anyOf } }];
  const facts = need.where.map((test): AskedCondition => ({
    answer: answerTo(test, entry.facts[test.fact]?.value),
    about: { fact: test.fact },
    test,
  }));
  return [...required, ...alternatives, ...facts];
}
