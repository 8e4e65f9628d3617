/** Marks that a merge leaves where two changes met: nothing of the file can be trusted until they are gone. */
import type { Problem } from '../problems/problem.ts';
import type { SourceText } from './source-text.ts';

const OUTER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/;
/** Seven equals signs underline a heading too, but not among keys. */
const MIDDLE = /^={7}$/;

/** One problem for all marks of a file, at the first. */
export function checkMergeMarks({ file, text }: SourceText): Problem | undefined {
  const lines = text.split('\n');
  const end = file.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
  const marked = lines.flatMap((line, index) => (OUTER.test(line) || (MIDDLE.test(line) && index < end) ? [index + 1] : []));
  const [first, ...rest] = marked;
  if (first === undefined) return undefined;
  const others = rest.length === 0 ? '' : `, and on line${rest.length === 1 ? '' : 's'} ${rest.join(', ')}`;
  const message = `A merge left its marks here${others}.`;
  const hint = 'keep one of the two versions between the marks, or join them, and delete the lines with the marks.';
  return { file, line: first, column: 1, code: 'merge-marks', message, hint };
}
