/** Several findings that have one cause -> one problem. */
import type { ProblemCode } from '../problems/codes.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { joinCopies } from './join-copies.ts';

const placeOf = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;

/** What another problem at the same place says as well, and better. */
const SAID_BY: readonly (readonly [said: ProblemCode, by: (code: ProblemCode) => boolean])[] = [
  // A name that leads nowhere tells more than that its form is wrong.
  ['invalid-value', (code) => code.startsWith('unknown-')],
  // What is still to be written is no name.
  ['unknown-source', (code) => code === 'placeholder'],
  ['odd-value', (code) => code === 'result-off-scale'],
  ['contradictory-address', (code) => code === 'duplicate-project'],
  // The address that is meant is told with the project.
  ['invalid-value', (code) => code === 'contradictory-address'],
];

function withoutSaid(problems: readonly Problem[]): Problem[] {
  const byPlace = Map.groupBy(problems, placeOf);
  const isSaid = (problem: Problem) =>
    SAID_BY.some(([said, by]) => problem.code === said && byPlace.get(placeOf(problem))?.some(({ code }) => by(code)) === true);
  return problems.filter((problem) => !isSaid(problem));
}

/** A mistyped day of the site is told once, and not at each day that lies after it. */
function withoutLater(problems: readonly Problem[]): Problem[] {
  const isDayWrong = problems.some(({ message }) => message.startsWith('The site’s day, '));
  return problems.filter(({ message }) => !isDayWrong || !message.includes(', after the site’s day, '));
}

/** A category under a misspelt key is there. */
function withoutMisspelt(problems: readonly Problem[]): Problem[] {
  const misspelt = new Set(
    problems.filter(({ code, hint }) => code === 'unknown-key' && hint === 'Did you mean category?').map(({ file }) => file),
  );
  return problems.filter(({ code, file }) => code !== 'missing-category' || !misspelt.has(file));
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
  // What is named so often was there under this very name.
  const isSlip = isNear(first) && rest.length < MOST_SHOWN;
  return { ...first, message, hint: isSlip ? `${first.hint} If not, ${hint}` : hint };
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

/** A part of the method that several places name and that is not there: one problem, at the first. */
function withoutParts(problems: readonly Problem[]): Problem[] {
  const named = problems.flatMap((problem) => {
    const [, name] = /(?:^|\.)(\w+) is (?:not a sub-score|neither a sub-score nor a criterion)/.exec(problem.message) ?? [];
    return name === undefined ? [] : [{ name, problem }];
  });
  const groups = [...Map.groupBy(named, ({ name, problem }) => `${problem.file} ${name}`).values()].filter(
    (some) => some.length > 1,
  );
  const gone = new Set(groups.flatMap((some) => some.map(({ problem }) => problem)));
  const files = new Set([...gone].map(({ file }) => file));
  // Without the part the others do not add up any more.
  const isSum = ({ file, message }: Problem) => files.has(file) && message.startsWith('subScores weights must add up');
  const joinedParts = groups.flatMap((some) => {
    const [first, ...rest] = some.map(({ problem }) => problem).toSorted(compareProblems);
    const lines = rest.map(({ line }) => line).join(', ');
    const message = `${some[0]?.name} is no sub-score, but is named here and on line${rest.length === 1 ? '' : 's'} ${lines}.`;
    return first === undefined ? [] : [{ ...first, message }];
  });
  return [...problems.filter((problem) => !gone.has(problem) && !isSum(problem)), ...joinedParts];
}

/** `problems` with one for each mistake. */
export const joinProblems = (problems: readonly Problem[]): Problem[] =>
  joinCopies(withoutParts(withoutRepeats(firstOfValue(withoutSaid(withoutMisspelt(withoutLater(problems)))))));
