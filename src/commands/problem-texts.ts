/** The texts of files with problems, so that a report can show the lines. */
import { readSource } from '../entries/source-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { TextOf } from '../problems/report.ts';

/**
 * Reads each file once, as the check read it: what it refused, such as a link to a file elsewhere, has no text, because a report
 * must not show what is not content.
 */
export function textsOf(problems: readonly Problem[]): TextOf {
  const texts = new Map<string, string>();
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const source = readSource(file, file);
    if (source.ok) texts.set(file, source.value.text);
  }
  return (file) => texts.get(file);
}
