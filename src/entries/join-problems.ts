/** Several findings that have one cause -> one problem. */
import { compareProblems, type Problem } from '../problems/problem.ts';

const placeOf = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;

/** A name that leads nowhere tells more than that its form is wrong. */
function withoutForms(problems: readonly Problem[]): Problem[] {
  const named = new Set(problems.filter(({ code }) => code.startsWith('unknown-')).map(placeOf));
  return problems.filter((problem) => problem.code !== 'invalid-value' || !named.has(placeOf(problem)));
}

/** At one place the first complaint of a value is enough; what a schema says comes before a placeholder. */
function firstOfValue(problems: readonly Problem[]): Problem[] {
  const isOfValue = ({ code }: Problem) => ['invalid-value', 'wrong-type', 'placeholder', 'contradictory-facts'].includes(code);
  const seen = new Set<string>();
  return problems.filter((problem) => !isOfValue(problem) || seen.size < seen.add(placeOf(problem)).size);
}

const nameIn = ({ message }: Problem) => / names "([^"]+)"/.exec(message)?.[1];

/** More places than anybody reads. */
const MOST_PLACES = 20;

/** What several places name, and no other name comes near to, has been removed or renamed. */
function joined(places: readonly Problem[], name: string): Problem {
  const [first, ...rest] = places.toSorted(compareProblems);
  if (first === undefined) throw new Error('there is nothing to join');
  const shown = rest.slice(0, MOST_PLACES).map(({ file, line }) => `${file}:${line}`);
  const left = rest.length - shown.length;
  const others = [...shown, ...(left === 0 ? [] : [`${left} more places`])].join(', ');
  const what = first.message.slice(first.message.lastIndexOf(', which is not ') + ', which is not '.length);
  const message = `"${name}" is named here and in ${others}, and is not ${what}`;
  const hint = 'if it was removed, take these lines out; if it was renamed, write its new name there.';
  return { ...first, message, hint };
}

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const isGone = (problem: Problem) => problem.code.startsWith('unknown-') && problem.hint?.startsWith('Did you mean') !== true;
  const named = problems.filter((problem) => isGone(problem) && nameIn(problem) !== undefined);
  const groups = Map.groupBy(named, (problem) => `${problem.code} ${nameIn(problem)}`);
  const repeated = [...groups].filter(([, places]) => places.length > 1);
  const gone = new Set(repeated.flatMap(([, places]) => places));
  return [
    ...problems.filter((problem) => !gone.has(problem)),
    ...repeated.map(([, places]) => joined(places, places.map(nameIn)[0] ?? '')),
  ];
}

/** `problems` with one for each mistake. */
export const joinProblems = (problems: readonly Problem[]): Problem[] => withoutRepeats(firstOfValue(withoutForms(problems)));
