/**
 * Gives `work` a memory: a file that has not changed since it was last asked for gets the same answer without work.
 * One answer a file is kept, so the memory grows with the content and not with the edits.
 */
export function memoize<S extends { readonly file: string }, R>(work: (source: S) => R): (source: S) => R {
  const known = new Map<string, { readonly source: string; readonly answer: R }>();
  return (optionalFact) => {
    const source = JSON.stringify(optionalFact);
    const found = known.get(optionalFact.file);
    if (found?.source === source) return found.answer;
    const answer = work(optionalFact);
    known.set(optionalFact.file, { source, answer });
    return answer;
  };
}
