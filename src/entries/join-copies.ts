/** A file that repeats names and ids of another is a copy of it: one problem. */
import type { Problem } from '../problems/problem.ts';

/** The other file that a collision is with, behind the words of its message. */
const OTHER = / (?:in|of) (\S.*?\.md):(\d+)/;

const collisionOf = ({ code, message }: Problem) =>
  code === 'duplicate-name' || code === 'duplicate-project' ? OTHER.exec(message) : null;
const otherIn = (problem: Problem): string | undefined => collisionOf(problem)?.[1];
const lineIn = (problem: Problem): string | undefined => collisionOf(problem)?.[2];

function joined([first, ...rest]: readonly Problem[]): Problem[] {
  if (first === undefined || rest.length === 0) return first === undefined ? [] : [first];
  // One name of the other that is several here is no copy: that name is the slip.
  const isCopy = rest.some((problem) => lineIn(problem) !== lineIn(first));
  const lines = [...new Set(rest.map(({ line }) => line))].filter((line) => line !== first.line);
  const also = lines.length === 0 ? '' : ` So is what stands on line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}.`;
  const hint = 'delete this file if it is a copy; else give it names and ids of its own.';
  return [{ ...first, message: `${first.message}${also}`, ...(isCopy && { hint }) }];
}

/** `problems` with one for each pair of files that collide, and none for the address of a file whose name or folder is wrong anyway. */
export function joinCopies(problems: readonly Problem[]): Problem[] {
  const impossible = new Set(
    problems.filter(({ code }) => code === 'invalid-slug' || code === 'misplaced-file').map(({ file }) => file),
  );
  const kept = problems.filter(({ code, file }) => code !== 'duplicate-slug' || !impossible.has(file));
  const copies = Map.groupBy(
    kept.filter((problem) => otherIn(problem) !== undefined),
    (problem) => `${problem.file}\n${otherIn(problem)}`,
  );
  const repeated = [...copies.values()].filter((group) => group.length > 1);
  const gone = new Set(repeated.flat());
  return [...kept.filter((problem) => !gone.has(problem)), ...repeated.flatMap((group) => joined(group))];
}
