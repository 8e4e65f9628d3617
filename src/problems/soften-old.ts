/** Tells what a change brings from what was there before it: old faults of other files must not stop its author. */
import type { Problem } from './problem.ts';

/** Lines of other files move with edits of them; they make no other problem. */
const keyOf = ({ file, code, message }: Problem) => JSON.stringify([file, code, message.replace(/:\d+/g, '')]);

/** How often each problem was there. */
function countsOf(problems: readonly Problem[]): Map<string, number> {
  return new Map([...Map.groupBy(problems, keyOf)].map(([key, same]) => [key, same.length]));
}

/**
 * All problems, those as warnings that were there before in files that the change does not touch. What another file has only since
 * the change, such as the name of an entry that was removed, stays an error.
 */
export function softenOld(
  problems: readonly Problem[],
  before: readonly Problem[],
  isTouched: (file: string) => boolean,
): Problem[] {
  const left = countsOf(before);
  return problems.map((problem) => {
    const count = left.get(keyOf(problem)) ?? 0;
    if (isTouched(problem.file) || count === 0) return problem;
    left.set(keyOf(problem), count - 1);
    return { ...problem, severity: 'warning' };
  });
}
