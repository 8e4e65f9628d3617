/** The guided choice as arithmetic: which questions a category asks, and what each answer says of an entry. */
import { allOf, answerTo, type Answer } from '../../schemas/answers.ts';
import { hasCapability, type Claimant, type StatedBy } from '../../schemas/capability-answers.ts';
import type { Chooser, ChooserAnswer, ChooserQuestion } from '../../schemas/content.ts';

const factsOf = ({ answers }: ChooserQuestion): readonly string[] =>
  Object.values(answers).flatMap(({ where = [] }) => where.map(({ fact }) => fact));

/** The questions of a category: its own, then those of its kind that have another id and ask about other facts. */
export function joinQuestions(own: Chooser, ofKind: Chooser): readonly (readonly [string, ChooserQuestion])[] {
  const asked = new Set(Object.values(own).flatMap(factsOf));
  const others = Object.entries(ofKind).filter(
    ([id, question]) => !Object.hasOwn(own, id) && !factsOf(question).some((fact) => asked.has(fact)),
  );
  return [...Object.entries(own), ...others];
}

/** Whether an entry is what an answer asks for. */
export function answerFor({ where = [], requires = [] }: ChooserAnswer, entry: Claimant, statedBy: StatedBy): Answer {
  return allOf([
    ...where.map((test) => answerTo(test, entry.facts[test.fact]?.value)),
    ...requires.map((id) => hasCapability(id, entry, statedBy)),
  ]);
}
