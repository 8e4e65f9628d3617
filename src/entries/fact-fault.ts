/** What a statement of one fact says that it must not, for who writes facts without a file at hand. */
import * as z from 'zod';
import type { Kind } from '../../schemas/content.ts';
import { schemas } from '../kinds/kinds.ts';
import { isPlainNumber, MOST_DECIMALS } from './check-numbers.ts';
import { explainValue } from './explain-value.ts';
import { placeholderIn } from './placeholders.ts';
import { unfold, type Issue } from './unfold-issue.ts';
import { saysUnknown } from './written-otherwise.ts';
import { isContainer } from '../../schemas/mapping.ts';

const MAX_LENGTH = 120;
/** The schema only tells which keys are required, and facts have been looked at one by one. */
const ANYTHING = z.unknown();

/** A list or mapping, short enough for one line. */
function found(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

/** `outputModalities[1] is the text "x", which is not one of the allowed values; found ["text","x"].` */
function sentence(issue: Issue, value: unknown): string {
  const path = issue.path.filter((step, index) => index !== 1 || step !== 'value');
  const { message } = explainValue({ ...issue, path }, { typedAt: () => undefined }, ANYTHING);
  return isContainer(value) ? `${message.replace(/\.$/, '')}; found ${found(value)}.` : message;
}

/** A statement of which nothing is known yet. */
interface Stated {
  readonly value: unknown;
  readonly tiers?: unknown;
  readonly source: string;
  readonly asOf: string;
}

/** All numbers in a value or in a list of tiers. */
function numbersIn(data: unknown): readonly number[] {
  if (typeof data === 'number') return [data];
  return isContainer(data) ? Object.values(data).flatMap(numbersIn) : [];
}

/** A statement of the right form that an entry may not make all the same. */
function refused(id: string, { value, tiers }: Stated): string | undefined {
  const long = numbersIn([value, tiers]).find((number) => !isPlainNumber(number));
  if (long !== undefined)
    return `${id} is ${long}, which cannot be written in plain digits, ${MOST_DECIMALS} of them after the point at most.`;
  if (typeof value !== 'string' || (!saysUnknown(value) && placeholderIn(value) === undefined)) return undefined;
  return `${id} is ${JSON.stringify(value)}, which says nothing.`;
}

/**
 * The first fault of `stated`, a value with its source and day, as a statement of the fact `id` by an entry of `kind`;
 * `undefined` when its schema accepts it.
 */
export function factFault(kind: Kind, id: string, stated: Stated): string | undefined {
  const result = schemas.entries.get(kind.id)?.shape.facts?.safeParse({ [id]: stated }, { reportInput: true });
  if (result?.success === true) return refused(id, stated);
  const [issue] = result?.error.issues.flatMap((one) => unfold(one)) ?? [];
  if (issue === undefined) return `${id} is not a fact of the kind ${kind.id}.`;
  const path: readonly PropertyKey[] = issue.path;
  const part = path
    .slice(1)
    .reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], stated);
  return sentence(issue.code === 'custom' ? { ...issue, input: part } : issue, stated.value);
}
