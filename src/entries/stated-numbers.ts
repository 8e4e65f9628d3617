/** What an entry that is not checked itself states for others to be compared with. */
import * as z from 'zod';
import type { Stated } from './question.ts';

const block = z.record(z.string(), z.looseObject({ value: z.unknown() })).catch({});
const shape = z.object({ category: z.string().optional().catch(undefined), facts: block, benchmarks: block });

/** The keys of an entry that `statedNumbers` reads. */
export const NUMBER_KEYS: readonly string[] = Object.keys(shape.shape);

/** The numbers in the data of an entry, which may be anything: a block of another form counts as empty. */
export function statedNumbers(data: unknown): Stated[] {
  const { success, data: numbers } = shape.safeParse(data);
  return success ? [{ data: numbers }] : [];
}
