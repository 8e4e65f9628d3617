/** Several findings that have one cause -> one problem. */
import { compareProblems, type Problem } from '../problems/problem.ts';

const placeOf = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;

/** A name that leads nowhere tells more than that its form is wrong. */
function withoutForms(problems: readonly Problem[]): Problem[] {
  const named = new Set(problems.filter(({ code }) => code.startsWith('unknown-')).map(placeOf));
  return problems.filter((problem) => problem.code !== 'invalid-value' || !named.has(placeOf(problem)));
}

const nameIn = ({ message }: Problem) => / names "([^"]+)"/.exec(message)?.[1];

/** An entry that several places name, and that no other name comes near to, has been removed or renamed. */
function joined(places: readonly Problem[], name: string): Problem {
  const [first, ...rest] = places.toSorted(compareProblems);
  if (first === undefined) throw new Error('there is nothing to join');
  const others = rest.map(({ file, line }) => `${file}:${line}`).join(', ');
  const message = `"${name}" is named here and in ${others}, and is not an entry.`;
  const hint = 'if it was removed, take these lines out; if it was renamed, write its new name there.';
  return { ...first, message, hint };
}

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const isGone = ({ code, hint }: Problem) => code === 'unknown-entry' && hint?.startsWith('Did you mean') !== true;
  const groups = Map.groupBy(problems.filter(isGone), nameIn);
  const repeated = [...groups].filter(([name, places]) => name !== undefined && places.length > 1);
  const gone = new Set(repeated.flatMap(([, places]) => places));
  return [...problems.filter((problem) => !gone.has(problem)), ...repeated.map(([name = '', places]) => joined(places, name))];
}

/** `problems` with one for each mistake. */
export const joinProblems = (problems: readonly Problem[]): Problem[] => withoutRepeats(withoutForms(problems));
