/** Values between braces that a comma cuts in two: what follows it is a key without a value to YAML. */
import { isScalar, type Pair, type Scalar } from 'yaml';
import { daysMeant } from '../../schemas/fact-types/date.ts';
import type { Problem } from '../problems/problem.ts';
import { commaHint } from './written-otherwise.ts';
import { keyText, offsetIn } from './yaml-nodes.ts';

/** A fault and the character at which it begins. */
export interface Finding extends Pick<Problem, 'code' | 'message' | 'hint'> {
  readonly offset: number;
}

/** `{ value: April 14, 2025, source: a }`: the year is a key to YAML. */
function cutDay(pairs: readonly Pair[]): Finding[] {
  return pairs.flatMap(({ key }, index): Finding[] => {
    const before = pairs[index - 1]?.value;
    if (!isScalar(before) || !/^\d{4}$/.test(keyText(key))) return [];
    const [day] = daysMeant(`${String(before.value)}, ${keyText(key)}`);
    if (day === undefined) return [];
    const message = 'This day is cut in two, because a comma ends a value here.';
    return [{ offset: offsetIn(before), code: 'invalid-value', message, hint: `write  ${day}` }];
  });
}

/** Digits, and in the last part of a number its unit: `000 tokens`. */
const PART = /^\d+(?:\.\d+)?(?: [A-Za-z/]+(?: [A-Za-z/]+)*)?$/;

/** `{ value: 128,000, source: a }` and `{ value: $1,000 a month, source: a }`: what follows the comma is a key without a value. */
function cutNumber(pairs: readonly Pair[]): Finding[] {
  const isPart = (pair: Pair | undefined) =>
    isScalar(pair?.key) && PART.test(pair.key.source ?? '') && (pair.value === null || offsetIn(pair.value) === 0);
  const at = pairs.findIndex((pair, index) => isPart(pair) && isScalar(pairs[index - 1]?.value));
  const before = pairs[at - 1]?.value;
  if (!isScalar(before) || !/^[$€£~≈]?\s?\d+$/.test(before.source ?? '')) return [];
  const next = pairs.findIndex((pair, index) => index > at && !isPart(pair));
  const rest = pairs.slice(at, next < 0 ? undefined : next);
  const typed = [before, ...rest.map(({ key }) => key as Scalar)].map(({ source }) => source).join(',');
  const number = typed.replace(/^\D+|\s.*$/g, '');
  const message = `The number ${typed} is cut in two, because a comma ends a value here.`;
  const isFixed = typed === number && keyText(pairs[at - 1]?.key) === 'value';
  return [{ offset: offsetIn(before), code: 'invalid-value', message, hint: commaHint(number, isFixed) }];
}

/** `{ text: Fast, small models, source: a }` and `https://example.org/a,b`: what follows the comma is a key without a value. */
function cutText(pairs: readonly Pair[], text: string): Finding[] {
  const isBare = ({ key, value }: Pair) => isScalar(key) && key.type === 'PLAIN' && (value === null || offsetIn(value) === 0);
  return pairs.flatMap((pair, index): Finding[] => {
    const { key: name, value: before } = pairs[index - 1] ?? {};
    if (!isBare(pair) || !isScalar(before) || before.type !== 'PLAIN' || typeof before.value !== 'string') return [];
    // Several values of a fact are a list, which is told as one.
    if (keyText(name) === 'value' && !/^https?:/.test(before.value)) return [];
    const next = pairs.findIndex((one, at) => at > index && !isBare(one));
    const last = pairs.at(next < 0 ? -1 : next - 1)?.key as Scalar | undefined;
    const whole = text.slice(offsetIn(before), last?.range?.[1]);
    const message = 'This text is cut in two, because a comma ends a value here.';
    return [
      { offset: offsetIn(before), code: 'invalid-value', message, hint: `write  ${keyText(name)}: ${JSON.stringify(whole)}` },
    ];
  });
}

/** Every value of the mapping that a comma cuts; `text` is what was parsed. */
export const findFlowCuts = (pairs: readonly Pair[], text: string): readonly Finding[] => [
  ...cutNumber(pairs),
  ...cutDay(pairs),
  ...cutText(pairs, text),
];
