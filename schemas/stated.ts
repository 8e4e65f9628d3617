/** What an entry states of a fact: a value with its source and day, and what the value depends on. */
import * as z from 'zod';
import { typeOf, type FactTraits, type FactTypeId } from './fact-types/index.ts';
import { isoDate, sourceRef } from './fields.ts';

export const source = sourceRef.describe('Where the value comes from: an id of sources.yaml, or a public https address.');

/** A value that an entry states, with its source and the day on which the source said so. */
function stated<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, source, asOf: isoDate.describe('The day on which the source gave this value.') });
}

const roundedTo = z
  .number()
  .positive()
  .optional()
  .describe('The step that the source rounds its figure to: 100 for 7,700. Pages say "about". Leave it out for exact figures.');

/** Whether a number lies on the steps that its source is said to round to; digits that floating point adds do not count. */
const isOnStep = (value: unknown, step = 0) =>
  typeof value !== 'number' || step <= 0 || Math.abs(value / step - Math.round(value / step)) < 1e-9;

/** A rounded figure lies on the steps of its source. */
function checkStep(
  { value, roundedTo: step }: { readonly value?: unknown; readonly roundedTo?: number | undefined },
  context: z.core.$RefinementCtx,
): void {
  if (isOnStep(value, step)) return;
  const message = 'must be a step that the value lies on, as 7700 is rounded to 100; leave it out for an exact figure';
  context.addIssue({ code: 'custom', path: ['roundedTo'], message });
}

const tiersOf = (value: z.ZodType<number>) =>
  z
    .array(
      z.strictObject({
        above: z.number().positive().describe('The size of a use above which this price holds for the whole of it.'),
        value: value.describe('The price of such a use.'),
      }),
    )
    .min(1)
    .max(10)
    .refine(
      (tiers) => tiers.every(({ above }, index) => index === 0 || above > (tiers[index - 1]?.above ?? 0)),
      'must have each tier above the one before; put the smallest first',
    )
    .describe('Prices of larger uses, the smallest first.');

/** What holds for a time names its end after the day on which it was read, and what follows only with an end. */
function checkEnd(
  {
    value,
    asOf,
    until: end,
    next: after,
  }: { readonly value?: unknown; readonly asOf: string; readonly until?: string | undefined; readonly next?: unknown },
  context: z.core.$RefinementCtx,
): void {
  if (after !== undefined && after === value)
    context.addIssue({
      code: 'custom',
      path: ['next'],
      message: 'must differ from value, which it follows; take until and next out if the price stays',
    });
  if (after !== undefined && end === undefined)
    context.addIssue({
      code: 'custom',
      path: ['next'],
      message: 'must stand beside until, the last day of the value; add until',
    });
  if (end !== undefined && end < asOf)
    context.addIssue({
      code: 'custom',
      path: ['until'],
      message: `must not be before asOf, ${asOf}; look up which of the two days is wrong`,
    });
}

const until = isoDate.describe('The last day on which it is offered.');
const next = 'What it is from the day after.';

/** A value of any fact, for code that need not know which. */
export const anyStated = stated(z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])).extend({
  roundedTo,
  tiers: tiersOf(z.number()).optional(),
  until: until.optional(),
  next: z.number().describe(next).optional(),
});

/** The value of one fact, with the tiers and the end that facts of its type may have. */
export function statedFact(
  fact: FactTraits & { readonly type: FactTypeId; readonly tieredBy?: string | undefined },
  value: z.ZodType,
) {
  if (typeOf(fact).decimals === undefined) return stated(value);
  const amount = value as z.ZodType<number>;
  const figure = stated(amount).extend({ roundedTo });
  const tiered = figure.extend(fact.tieredBy === undefined ? {} : { tiers: tiersOf(amount).optional() });
  if (typeOf(fact).mayEnd !== true) return tiered.superRefine(checkStep);
  const ending = tiered.extend({ until: until.optional(), next: amount.describe(next).optional() });
  return ending.superRefine(checkStep).superRefine(checkEnd);
}
