/** Problems as programs read them. */
import { isFixable, type Problem } from './problem.ts';

/** A problem with all its keys; what it does not have is `null`. */
export interface ProblemJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly fix: string | null;
  readonly fixable: boolean;
}

export function problemJson(problem: Problem): ProblemJson {
  const { file, line, column, code, severity = 'error', message, expected = null, found = null, hint = null } = problem;
  return { file, line, column, code, severity, message, expected, found, fix: hint, fixable: isFixable(problem) };
}
