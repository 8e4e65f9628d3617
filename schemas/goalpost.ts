/** Goalposts: how a raw value becomes a number from 0 to 100. */
import * as z from 'zod';
import { line } from './fields.ts';

const typed = <T extends string>(type: T, description: string) => z.literal(type).describe(description);
const from = 'The value that scores 0.';
const to = 'The value that scores 100.';

/** Between two ends that are one lies nothing to count. */
const hasTwoEnds = (ends: { readonly from: number; readonly to: number }): boolean => ends.from !== ends.to;
const ONE_END = { message: 'must be another number than to; look up which of the two is wrong', path: ['from'] };

/** Goalposts are fixed and published, so adding an entry moves no other entry's signals. */
export const goalpost = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: typed('count', 'A number of things, on a logarithmic scale from 0.'),
      top: z.number().positive().describe('So many or more score 100.'),
    }),
    z
      .strictObject({
        type: typed('logRange', 'A number on a logarithmic scale.'),
        from: z.number().positive().describe(from),
        to: z.number().positive().describe(to),
      })
      .refine(hasTwoEnds, ONE_END),
    z
      .strictObject({
        type: typed('linear', 'A number on a linear scale.'),
        from: z.number().describe(from),
        to: z.number().describe(to),
      })
      .refine(hasTwoEnds, ONE_END),
    z.strictObject({
      type: typed('daysSince', 'The days between a day and asOf, the fewer the better.'),
      recent: z.number().positive().optional().describe('So many days or fewer score 100; without it only the day itself does.'),
      top: z.number().positive().describe('So many days or more score 0.'),
      holds: z
        .number()
        .positive()
        .optional()
        .describe('So many days after it was read a day that was recent then is known no more: it may not have gone on.'),
    }),
    z.strictObject({ type: typed('boolean', 'Yes scores 100, no 0.') }),
    z.strictObject({ type: typed('stated', 'Any value scores 100, none scores 0.') }),
    z.strictObject({ type: typed('openLicence', 'A licence that lets anybody use the work scores 100, any other 0.') }),
    z.strictObject({
      type: typed('oneOf', 'Some values score 100, any other 0.'),
      values: z.array(line(80)).min(1).describe('The values that score 100.'),
    }),
  ])
  .describe('How the value becomes a number from 0 to 100.');
export type Goalpost = z.output<typeof goalpost>;
