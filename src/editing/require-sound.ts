/** Holds the text of a single file of content against its schema before and after a command edits it. */
import type * as z from 'zod';
import { checkData, parseFile, type CheckedFile } from '../entries/check-file.ts';
import { normalise } from '../entries/source-text.ts';
import { RequestError } from './request-error.ts';

/** What a text says, checked as content is. Throws `RequestError` for one that the check refuses. */
export function requireSound<T extends z.ZodType>(path: string, text: string, schema: T): CheckedFile<z.output<T>> {
  const parsed = parseFile({ file: path, text: normalise(text) });
  const checked = parsed.ok ? checkData(path, parsed.value, schema) : parsed;
  if (checked.ok) return checked.value;
  const [problem] = checked.problems;
  throw new RequestError(
    `${path}:${problem?.line}:${problem?.column} was left as it is. ${problem?.message} Fix: ${problem?.hint}`,
  );
}
