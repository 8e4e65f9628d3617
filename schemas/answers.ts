/** Every question to an entry has one of three answers: what nobody recorded is unknown, and never no. */
import type { Condition } from './condition-declaration.ts';
import type { FactValue } from './fact-types/index.ts';

export type Answer = 'yes' | 'no' | 'unknown';

const isTrue = ({ atLeast, atMost, is, includes, oneOf }: Condition, value: FactValue): boolean =>
  (atLeast === undefined || (typeof value === 'number' && value >= atLeast)) &&
  (atMost === undefined || (typeof value === 'number' && value <= atMost)) &&
  (is === undefined || value === is) &&
  (includes === undefined || (Array.isArray(value) && value.includes(includes))) &&
  (oneOf === undefined || [value].flat().some((one) => typeof one === 'string' && oneOf.includes(one)));

/** Whether a fact meets a condition: unknown without a value; `none` is a value and meets only `is: none`. */
export function answerTo(condition: Condition, value: FactValue | undefined): Answer {
  if (value === undefined) return 'unknown';
  return isTrue(condition, value) ? 'yes' : 'no';
}

/** Whether all hold: one no decides, then one unknown; yes of none at all. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/** Whether one holds at least: one yes decides, then one unknown; no of none at all. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}
