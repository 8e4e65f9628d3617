/** The texts of files with problems, so that a report can show the lines. */
import { readFile } from 'node:fs/promises';
import { normalise } from '../entries/source-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { TextOf } from '../problems/report.ts';

/** Reads each file once; one that cannot be read has no text. */
export async function textsOf(problems: readonly Problem[]): Promise<TextOf> {
  const texts = new Map<string, string>();
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) texts.set(file, normalise(text));
  }
  return (file) => texts.get(file);
}
