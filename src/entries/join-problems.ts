/** Several findings that have one cause -> one problem. */
import { compareProblems, type Problem } from '../problems/problem.ts';
import { joinCopies } from './join-copies.ts';

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

/** More places, or names, than anybody reads. */
const MOST_SHOWN = 20;
/** Nobody misspells a name in so many places alike. */
const NO_SLIP = 3;

function listed(all: readonly string[], what: string): string {
  const left = all.length - MOST_SHOWN;
  return [...all.slice(0, MOST_SHOWN), ...(left > 0 ? [`${left} more ${what}`] : [])].join(', ');
}

const isNear = ({ hint }: Problem) => hint?.startsWith('Did you mean') === true;

const kindIn = ({ message }: Problem) => message.slice(message.lastIndexOf(', which is not ') + ', which is not '.length);

/** What several places name has been removed or renamed. */
function joined(places: readonly Problem[]): Problem {
  const [first, ...rest] = places.toSorted(compareProblems);
  if (first === undefined) throw new Error('there is nothing to join');
  const others = listed(
    rest.map(({ file, line }) => `${file}:${line}`),
    'places',
  );
  const message = `"${nameIn(first)}" is named here and in ${others}, and is not ${kindIn(first)}`;
  const hint = 'if it was removed, take these lines out; if it was renamed, write its new name there.';
  return { ...first, message, hint: isNear(first) ? `${first.hint} If not, ${hint}` : hint };
}

/** So many names that lead nowhere have one cause, such as a folder that is gone. */
function joinedNames(firsts: readonly Problem[]): Problem {
  const [first, ...rest] = firsts.toSorted(compareProblems);
  if (first === undefined) throw new Error('there is nothing to join');
  const others = listed(
    rest.map((problem) => `"${nameIn(problem)}"`),
    'names',
  );
  const message = `"${nameIn(first)}", which is named here, is not ${kindIn(first).replace(/\.$/, '')}; neither are ${others}.`;
  const hint = 'look whether a folder or many files were moved or renamed, and move them back; else take out what names them.';
  return { ...first, message, hint };
}

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const named = problems.filter((problem) => problem.code.startsWith('unknown-') && nameIn(problem) !== undefined);
  const groups = [...Map.groupBy(named, (problem) => `${problem.code} ${nameIn(problem)}`).values()];
  const strays = groups.filter((places) => places.length >= NO_SLIP || !places.some(isNear));
  const many = [...Map.groupBy(strays, ([first]) => first?.code).values()].filter((names) => names.length > MOST_SHOWN);
  const ofMany = new Set(many.flat());
  const repeated = strays.filter((places) => places.length > 1 && !ofMany.has(places));
  const gone = new Set([...ofMany, ...repeated].flat());
  return [
    ...problems.filter((problem) => !gone.has(problem)),
    ...repeated.map(joined),
    ...many.map((names) => joinedNames(names.flatMap((places) => places.toSorted(compareProblems).slice(0, 1)))),
  ];
}

/** `problems` with one for each mistake. */
export const joinProblems = (problems: readonly Problem[]): Problem[] =>
  joinCopies(withoutRepeats(firstOfValue(withoutForms(problems))));
