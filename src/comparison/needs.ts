/** The needs that the sides of a comparison meet: those of several, those that one alone meets, and those left open. */
import type { Answer } from '../../schemas/answers.ts';

/** The answer of a side to a need; a need that it is not listed with is unknown. */
export interface NeedAnswer {
  readonly id: string;
  readonly answer: Answer;
}

export interface ComparedNeeds {
  /** Met by more than one side; `sides` are their positions, counted from 0. */
  readonly shared: readonly { readonly id: string; readonly sides: readonly number[] }[];
  /** For each side the ids of the needs that it alone meets: every other side is known not to. */
  readonly only: readonly (readonly string[])[];
  /** For each side the ids of the needs that it alone is known to meet, while another side may meet them too. */
  readonly open: readonly (readonly string[])[];
}

/** Splits the answers of the sides. Every need that one of them meets appears once, in the order of the first that does. */
export function compareNeeds(sides: readonly (readonly NeedAnswer[])[]): ComparedNeeds {
  const answers = sides.map((needs) => new Map(needs.map(({ id, answer }) => [id, answer])));
  const answerOf = (side: number, id: string): Answer => answers[side]?.get(id) ?? 'unknown';
  const ids = [...new Set(sides.flat().flatMap(({ id, answer }) => (answer === 'yes' ? [id] : [])))];
  const meeting = (id: string) => sides.flatMap((_, side) => (answerOf(side, id) === 'yes' ? [side] : []));
  const alone = (side: number) => ids.filter((id) => meeting(id).length === 1 && answerOf(side, id) === 'yes');
  const isSure = (side: number, id: string) => sides.every((_, other) => other === side || answerOf(other, id) === 'no');
  return {
    shared: ids.map((id) => ({ id, sides: meeting(id) })).filter((need) => need.sides.length > 1),
    only: sides.map((_, side) => alone(side).filter((id) => isSure(side, id))),
    open: sides.map((_, side) => alone(side).filter((id) => !isSure(side, id))),
  };
}
