/** Questions of the guided choice whose answers no leaderboard could be filtered by. */
import type { Chooser, Condition, KindView } from '../../schemas/content.ts';
import { suggest } from '../problems/nearest.ts';
import { facetFacts, facetType } from './facet-facts.ts';

export interface ChooserFault {
  /** Below the key `chooser`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

interface Asked {
  readonly question: string;
  readonly path: ChooserFault['path'];
  readonly test: Condition;
}

/** Every test of a fact, with where it stands. */
export const askedFacts = (chooser: Chooser): readonly Asked[] =>
  Object.entries(chooser).flatMap(([question, { answers }]) =>
    Object.entries(answers).flatMap(([answer, { where = [] }]) =>
      where.map((test, at) => ({ question, path: [question, 'answers', answer, 'where', at], test })),
    ),
  );

/** The values that a test names. */
const valuesOf = ({ is, includes, oneOf = [] }: Condition) =>
  [is, includes, ...oneOf].filter((value) => typeof value === 'string' && value !== 'none') as string[];

/** A fault of one test; facts that the kind does not have are told elsewhere. */
function testFault({ path, test }: Asked, kind: KindView): ChooserFault[] {
  const fact = kind.facts.find(({ id }) => id === test.fact);
  if (fact === undefined) return [];
  const name = `The guided choice asks about ${fact.id}`;
  if (!facetFacts(kind).includes(fact))
    return [
      { path, message: `${name}, which leaderboards cannot filter by.`, hint: 'ask about a fact of the filters of its kind.' },
    ];
  const isRange = test.atLeast !== undefined || test.atMost !== undefined;
  const isValue = valuesOf(test).length > 0 || test.is !== undefined;
  const type = facetType(fact);
  if (isRange ? type !== 'amount' || isValue : type !== 'values') {
    const hint = type === 'amount' ? 'write atLeast or atMost, alone.' : 'write is, includes or oneOf, alone.';
    return [
      { path, message: `${name} with a test that does not fit it.`, hint: type === 'day' ? 'ask about another fact.' : hint },
    ];
  }
  const choices = Object.keys(fact.choices ?? {});
  const wrong = choices.length === 0 ? undefined : valuesOf(test).find((value) => !choices.includes(value));
  if (wrong === undefined) return [];
  const hint = suggest(wrong, choices) ?? `use one of: ${choices.join(', ')}.`;
  return [{ path, message: `${name} with "${wrong}", which is not one of its values.`, hint }];
}

/** Two answers about one fact, which a reader could give together, would not both fit into the address of a leaderboard. */
function repeatedFacts(asked: readonly Asked[]): ChooserFault[] {
  const first = new Map<string, Asked>();
  return asked.flatMap((one): ChooserFault[] => {
    const before = first.get(one.test.fact);
    if (before === undefined) first.set(one.test.fact, one);
    const isSameAnswer = before?.path.slice(0, 3).join() === one.path.slice(0, 3).join();
    if (before === undefined || (before.question === one.question && !isSameAnswer)) return [];
    const where = isSameAnswer ? 'twice in one answer' : `in the question ${before.question} already`;
    return [{ path: one.path, message: `The guided choice asks about ${one.test.fact} ${where}.`, hint: 'keep one of the two.' }];
  });
}

/** All faults of the questions of a kind or of one of its categories. */
export function chooserFaults(chooser: Chooser, kind: KindView): readonly ChooserFault[] {
  const asked = askedFacts(chooser);
  return [...asked.flatMap((one) => testFault(one, kind)), ...repeatedFacts(asked)];
}
