/** How a command answers: text for people, one object for programs, or faults alone. */
import { EXIT, type ExitCode } from './exit.ts';

/** What the flags `--quiet` and `--json` ask for. */
export interface Output {
  /** Faults alone: no progress, no success. */
  readonly quiet?: boolean | undefined;
  /** One JSON object on standard output; `docs/commands.md` lists its keys. */
  readonly json?: boolean | undefined;
}

/** What a command found or did. */
export interface Result {
  /** For people. */
  readonly text: string;
  /** For programs; of the form that `json-shapes.ts` declares. */
  readonly data: object;
  /** What of the text is said with `--quiet`. */
  readonly faults?: string;
  /** What went wrong on the way, for standard error; `data` says it too. */
  readonly errors?: string;
  readonly exitCode?: ExitCode;
}

/** One object as programs read it. Keys without a value are left out. */
export const asJson = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

/** Prints a result in the form that is asked for, and gives its exit code. */
export function deliver({ text, data, faults = '', errors = '', exitCode = EXIT.ok }: Result, { quiet, json }: Output): ExitCode {
  process.stdout.write(json === true ? asJson(data) : quiet === true ? faults : text);
  if (json !== true) process.stderr.write(errors);
  return exitCode;
}
