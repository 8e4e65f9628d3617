/**
 * A problem: a fault in content, told in an editor's words.
 * Finding is the work of other rooms; showing is the work of the reporters beside this file.
 */
import { compareText } from '../../schemas/text-order.ts';
import type { ProblemCode } from './codes.ts';

/** A place in a file; line and column count from 1, columns in UTF-16 code units. */
export interface Place {
  /** Path as the editor typed it or would type it, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Place {
  /** Never changes; `docs/problems.md` has a section for each. */
  readonly code: ProblemCode;
  /** One or two sentences: what was expected and what was found. */
  readonly message: string;
  /** How to fix it. */
  readonly hint?: string;
  /** What belongs there and what stands there, where the fault is a value; the message says both. */
  readonly expected?: string;
  readonly found?: string;
  /** A warning is told and fails nothing; without this it is an error. */
  readonly severity?: 'warning';
}

/** What is wrong, and how to fix it, where both stand in one line. */
export const inOneLine = ({ message, hint }: Problem): string => (hint === undefined ? message : `${message} Fix: ${hint}`);

export const isError = ({ severity }: Problem): boolean => severity !== 'warning';

/** What a hint says of a fault that `visavis fix` repairs. */
export const FIX_CAN = '(visavis fix can do it)';

export const isFixable = ({ hint }: Problem): boolean => hint?.includes(FIX_CAN) === true;

/** A result that is either a value or the problems that stand in its way. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; /** What fails nothing. */ readonly warnings?: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Order of problems: by file in code units, then line, column, code and message, so that every run prints the same. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
