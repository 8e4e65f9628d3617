/** What the checks of kinds find. */

/** A fault of a kind; its place is where `path` leads to in the file that declares it. */
export interface KindFault {
  /** Id of the kind; `undefined` for the list of kinds itself. */
  readonly kind: string | undefined;
  readonly path: readonly string[];
  readonly message: string;
  readonly hint: string;
}
