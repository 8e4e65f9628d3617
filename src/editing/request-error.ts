/** A request that cannot be carried out as it was made, such as a name that is taken. Its message is for the user. */
export class RequestError extends Error {
  /** The word that was not found, and those among which it was sought: what a "did you mean" is made from. */
  readonly unknown: { readonly word: string; readonly candidates: readonly string[] } | undefined;

  constructor(message: string, word?: string, candidates: Iterable<string> = []) {
    super(message);
    this.unknown = word === undefined ? undefined : { word, candidates: [...candidates] };
  }
}
