/** Completes what the command line gave for a new file: asks for the rest where somebody can answer, else names all that is missing. */
import { stringify } from 'yaml';
import { isPublicUrl, z } from '../../schemas/fields.ts';
import { checkData, parseFile } from '../entries/check-file.ts';
import type { KnownNames } from '../entries/list-known.ts';
import { suggestNamed, type Named } from '../problems/meant.ts';
import type { Answers, Field, FileForm } from './create-field.ts';
import { takenFault } from './create-file.ts';
import { RequestError } from './request-error.ts';

export type Answer = string | readonly string[];

/** What is asked on a terminal. */
export interface Question {
  readonly text: string;
  readonly choices?: Named | undefined;
  /** Whether several of the choices can be taken. */
  readonly isList: boolean;
  /** Why an answer cannot be taken; `undefined` for one that can. */
  readonly fault: (answer: Answer) => string | undefined;
}

/** Somebody who answers. Both reject with `Cancelled` when they stop. */
export interface Prompt {
  readonly answer: (question: Question) => Promise<Answer>;
  readonly confirm: (text: string) => Promise<boolean>;
}

/** Who was asked did not want to go on. Nothing was written. */
export class Cancelled extends Error {}

/** An answer as the file will hold it. */
export function valueOf({ isNumber = false }: Field, answer: Answer): Answer | number {
  const number = typeof answer === 'string' && answer.trim() !== '' ? Number(answer) : Number.NaN;
  return isNumber && Number.isFinite(number) ? number : answer;
}

/** What the check of content would say of the value. */
function checkFault(field: Field, answer: Answer): string | undefined {
  const key = field.id.replace(/^link /, '');
  const parsed = parseFile({ file: '.yaml', text: stringify({ [key]: valueOf(field, answer) }) });
  const checked = parsed.ok ? checkData('', parsed.value, z.strictObject({ [key]: field.schema })) : parsed;
  const [problem] = checked.ok ? [] : checked.problems;
  return problem === undefined ? undefined : `${problem.message} Fix: ${problem.hint}`;
}

/** Why a value that is none of the choices cannot be taken. */
function choiceFault({ noun, orAddress = false }: Field, answer: Answer, choices: Named): string | undefined {
  const given = typeof answer === 'string' ? [answer] : answer;
  const unknown = given.find((one) => !choices.has(one) && !(orAddress && isPublicUrl(one)));
  if (unknown === undefined) return undefined;
  const fault = noun === undefined ? `It cannot be "${unknown}".` : `There is no ${noun} "${unknown}".`;
  return [fault, suggestNamed(unknown, choices) ?? ''].join(' ').trim();
}

/** Why an answer cannot be taken. */
function faultOf(field: Field, answer: Answer, known: KnownNames): string | undefined {
  const choices = field.choices?.(known);
  const unknown = choices === undefined ? undefined : choiceFault(field, answer, choices);
  if (unknown !== undefined) return unknown;
  const { id, taken } = field;
  const isNaming = taken !== undefined && (id === 'name' || id === 'slug') && typeof answer === 'string';
  return checkFault(field, answer) ?? (isNaming ? takenFault(id, answer, taken(known)) : undefined);
}

function question(field: Field, known: KnownNames): Question {
  const choices = field.orAddress === true ? undefined : field.choices?.(known);
  const isList = field.isList === true;
  return { text: field.what, choices, isList, fault: (answer) => faultOf(field, answer, known) };
}

/** The lines that say what is missing, with the values that a short list allows. */
function missingLines(fields: readonly Field[], known: KnownNames): string[] {
  const width = Math.max(...fields.map(({ flag }) => flag.length));
  return fields.map(({ flag, what, choices }) => {
    const ids = [...(choices?.(known).keys() ?? [])];
    const allowed = ids.length > 0 && ids.length <= 24 ? ` One of: ${ids.join(', ')}.` : '';
    return `  ${flag.padEnd(width)}  ${what}${allowed}`;
  });
}

/** `--maker <name>` -> `--maker: …`, before what is wrong with it. */
const labelled = (flag: string, fault: string) => `${flag.startsWith('<') ? flag : flag.replace(/[ =]?<.*/, '')}: ${fault}`;

/** What became of a field: an answer, a fault, neither where it is optional, or nothing that could be asked for. */
interface Outcome {
  readonly answer?: Answer;
  readonly fault?: string;
  readonly isMissing?: boolean;
}

async function findAnswer(field: Field, answers: Answers, known: KnownNames, prompt: Prompt | undefined): Promise<Outcome> {
  const given = answers[field.id];
  const answer = given ?? field.derive?.(answers);
  const fault = answer === undefined ? undefined : faultOf(field, answer, known);
  if (answer !== undefined && fault === undefined) return { answer };
  // What follows from other answers and cannot be taken is asked for, as what is missing.
  if (fault !== undefined && (given !== undefined || prompt === undefined)) return { fault };
  if (field.isOptional?.(known) === true) return {};
  return prompt === undefined ? { isMissing: true } : { answer: await prompt.answer(question(field, known)) };
}

/**
 * All answers that a new file needs. What `given` lacks follows from other answers or is asked for. Throws `RequestError` for what
 * cannot be taken, and without a `prompt` for what is missing; all of it at once.
 */
export async function completeAnswers(form: FileForm, given: Answers, known: KnownNames, prompt?: Prompt): Promise<Answers> {
  const answers: Record<string, Answer | undefined> = { ...given };
  const faults: string[] = [];
  const missing: Field[] = [];
  for (const field of form.fields) {
    const { answer, fault, isMissing = false } = await findAnswer(field, answers, known, faults.length > 0 ? undefined : prompt);
    // What follows from an answer with a fault is no fault of its own.
    if (fault !== undefined && (given[field.id] !== undefined || faults.length === 0)) faults.push(labelled(field.flag, fault));
    if (isMissing) missing.push(field);
    answers[field.id] ??= answer;
  }
  // Without a name nobody knows whether it gives a slug.
  const named = missing.filter(({ id }) => id !== 'slug' || answers.name !== undefined);
  const lack = prompt !== undefined || named.length === 0 ? [] : [`A new ${form.label} needs:`, ...missingLines(named, known)];
  if (faults.length + lack.length > 0) throw new RequestError([...faults, ...lack].join('\n'));
  return answers;
}
