/** Exit codes of the command line, and the errors that carry one with a message for the user. */
import type { Problem } from '../problems/problem.ts';

export const EXIT = {
  ok: 0,
  contentProblems: 1,
  usage: 2,
  unavailable: 69,
  internal: 70,
  inputOutput: 74,
  locked: 75,
  cancelled: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each exit code says. */
export const EXIT_WORDS: Readonly<Record<ExitCode, string>> = {
  0: 'success',
  1: 'problems in the content',
  2: 'usage error',
  69: 'source unreachable',
  70: 'internal error',
  74: 'disk error',
  75: 'another build is under way',
  130: 'cancelled',
};

/** A mistake of the user: shown as its message alone, without a stack trace. */
export class UserError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Content with problems, which stands in the way of what was asked; the message is their report. */
export class ContentError extends UserError {
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[]) {
    super(message, EXIT.contentProblems);
    this.problems = problems;
  }
}
