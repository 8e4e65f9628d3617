/** Two statements of an entry that cannot both be true, before it has a place in a file. */
import type { ProblemCode } from '../problems/codes.ts';
import type { Path } from './format-path.ts';

export interface Contradiction {
  readonly code: ProblemCode;
  /** Where it is told, in the data of the entry. */
  readonly path: Path;
  /** The facts that take part in it, the one at which it is told first. */
  readonly facts: readonly string[];
  /** What is wrong. `at` gives the words for the place of a fact, such as ` on line 7`. */
  readonly message: (at: (fact: string) => string) => string;
  /** How to fix it. */
  readonly hint: string;
}
