/** Exit codes of the command line, and the error that carries one with a message for the user. */

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

/** A mistake of the user: shown as its message alone, without a stack trace. */
export class UserError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}
