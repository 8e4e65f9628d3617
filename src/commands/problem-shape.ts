/** A problem as commands give it to programs with `--json`. */
import * as z from 'zod';
import { text } from './shapes.ts';

const problemShape = z.strictObject({
  file: text.describe('path from the working directory'),
  line: z.int().min(1),
  column: z.int().min(1).describe('in UTF-16 code units'),
  code: text.describe('never changes; [problems.md](problems.md) explains each'),
  severity: z.enum(['error', 'warning']),
  message: text,
  expected: text.nullable().describe('where the fault is a value'),
  found: text.nullable().describe('where the fault is a value'),
  fix: text.nullable().describe('what to do'),
  fixable: z.boolean().describe('whether `visavis fix` can do it'),
});
/** The problems of a folder, as programs read them. */
export const problems = z.array(problemShape).readonly().describe('sorted by file, line and column');
