/** What tools are asked with. Descriptions are read by who asks; messages say what is allowed. */
import * as z from 'zod';
import { unsafeCharacter } from '../../schemas/unsafe-character.ts';

/** Every word is looked up by itself, and no name or question is longer. */
const MOST_CHARACTERS = 200;
/** Nobody asks for more at once. */
const MOST_ITEMS = 12;
const WEIGHT_RANGE = 'must be a whole number from 0 to 100';

/** A short text on one line, without characters that nobody can see. */
export const shortText = z
  .string('must be a text')
  .trim()
  .min(1, 'must not be empty')
  .max(MOST_CHARACTERS, `must have at most ${MOST_CHARACTERS} characters`)
  .refine((text) => unsafeCharacter(text) === undefined && !/[\t\n]/.test(text), 'must not hold control or invisible characters');

export const entryName = shortText.describe('Name, alias or slug of an entry.');

/** How many lines a list has. */
export const limitOf = (most: number, usual: number) =>
  z
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(most, `must be at most ${most}`)
    .default(usual)
    .describe(`How many to list: 1 to ${most}, ${usual} unless said.`);

/** A list of pairs, because an object loses a name such as `__proto__` on the way, and the filter with it. */
function pairs<Shape extends z.ZodRawShape>(shape: Shape) {
  const error = ({ code }: { readonly code?: string | undefined }) => (code === 'invalid_type' ? 'must be an object' : undefined);
  return z.array(z.strictObject(shape, { error }), 'must be a list').max(MOST_ITEMS, `must have at most ${MOST_ITEMS} items`);
}

export const filters = pairs({
  fact: shortText.describe('Id or label of a fact; or "maker", or "capability".'),
  is: shortText.describe(
    'One or several values with commas between them, of which one is enough: "MIT,Apache-2.0", "yes". Or a range: "200000..", "..0.5", "2026-01..2026-06".',
  ),
  all: z
    .boolean('must be true or false')
    .default(false)
    .describe('Of a fact that is a list: whether it must have all the values.'),
});

export const weights = pairs({
  subScore: shortText.describe('Id or label of a sub-score.'),
  weight: z.int(WEIGHT_RANGE).min(0, WEIGHT_RANGE).max(100, WEIGHT_RANGE),
});

export type Filters = z.output<typeof filters>;
export type Weights = z.output<typeof weights>;
