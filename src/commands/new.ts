/** `visavis new`: creates a file of content from what the command line gives, and asks for the rest on a terminal. */
import { Cancelled, completeAnswers, type Prompt } from '../editing/create-answers.ts';
import { createEntries } from '../editing/create-entry.ts';
import { answerText, type Answers, type FileForm } from '../editing/create-field.ts';
import { FORMS } from '../editing/create-forms.ts';
import { createPair } from '../editing/create-pair.ts';
import { createTerm } from '../editing/create-term.ts';
import { slugOf } from '../entries/check-file.ts';
import { listKnown } from '../entries/list-known.ts';
import { draftEntry, type DraftContext } from '../importers/draft-entry.ts';
import { remarkLines } from '../importers/report.ts';
import { TERMS } from '../kinds/terms.ts';
import { call } from './call.ts';
import { printResult } from './data-set.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireFolder } from './load.ts';
import type { Output, Result } from './output.ts';

/** Flags as they were given, by the ids of the fields; arguments stand among them. */
export interface NewOptions extends Output {
  readonly content: string;
  /** Of entries: a file or address to read instead of the published one. */
  readonly data?: string;
  /** Of entries: further addresses, as `key=address`. */
  readonly link?: readonly string[];
  /** Of pairs: that they get no page. */
  readonly exclude?: boolean;
  readonly [field: string]: string | readonly string[] | boolean | undefined;
}

const optional = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The answers to a form that the command line gave. */
function givenAnswers({ fields }: FileForm, options: NewOptions): Answers {
  const given = fields.map(({ id }) => [id, options[id]] as const);
  return Object.fromEntries(given.filter((pair): pair is [string, string | string[]] => pair[1] !== undefined));
}

async function newEntry(kind: string, options: NewOptions, context: DraftContext): Promise<Result> {
  const { content, name, from, data, link } = options;
  const flags = ['asOf', 'homepage', 'maker', 'category', 'family', 'slug', 'summary'].map(
    (key) => [key, optional(options[key])] as const,
  );
  const given = { ...Object.fromEntries(flags), source: optional(from), from: data, links: link };
  const { entry, remarks, withoutFacts, unread } = await draftEntry(kind, optional(name), given, context);
  const [file = ''] = await createEntries(content, [entry]);
  const rest = entry.summary === undefined ? 'summary and claims' : 'claims';
  const text = [
    withoutFacts === undefined ? '' : `Created without facts: ${withoutFacts}\n`,
    ...remarkLines(remarks).map((line) => `${line}\n`),
    `Created ${content}/${file}. Write its ${rest}, then run: ${call('check', { content })}\n`,
    unread === undefined
      ? ''
      : `Then take the facts of ${unread}: ${call(`import ${unread} --only ${slugOf(file)}`, { content })}\n`,
  ].join('');
  const made: JsonOf<'new'> = { created: `${content}/${file}`, withoutFacts, unread };
  return { text, data: made };
}

async function newTerm(form: FileForm, options: NewOptions, { known, prompt }: DraftContext): Promise<Result | undefined> {
  const type = TERMS.find(({ id }) => id === form.id);
  if (type === undefined) return undefined;
  const answers = await completeAnswers(form, givenAnswers(form, options), known, prompt);
  const created = `${options.content}/${await createTerm(options.content, type, form, answers, known)}`;
  const data: JsonOf<'new'> = { created };
  return { text: `Created ${created}. Run: ${call('check', { content: options.content })}\n`, data };
}

async function newPair(form: FileForm, options: NewOptions, { known, prompt }: DraftContext): Promise<Result> {
  const { first, second, reason } = await completeAnswers(form, givenAnswers(form, options), known, prompt);
  const list = options.exclude === true ? 'exclude' : 'include';
  const items = [answerText(first), answerText(second)] as const;
  const file = `${options.content}/${await createPair(options.content, { items, reason: answerText(reason), list })}`;
  const data: JsonOf<'new'> = { added: items, file, list };
  return { text: `Added ${items.join(' and ')} to ${file}, under ${list}.\n`, data };
}

async function run(form: FileForm, options: NewOptions, prompt: Prompt | undefined): Promise<Result> {
  const context: DraftContext = { known: await listKnown(options.content), prompt };
  if (form.id === 'pair') return newPair(form, options, context);
  return (await newTerm(form, options, context)) ?? newEntry(form.id, options, context);
}

/** The form that is named, or the one that is chosen. */
async function chooseForm(id: string | undefined, prompt: Prompt | undefined): Promise<FileForm> {
  const choices = new Map(FORMS.map((form) => [form.id, []]));
  const named =
    id ?? (await prompt?.answer({ text: 'What do you want to create?', choices, isList: false, fault: () => undefined }));
  const form = FORMS.find((one) => one.id === named);
  if (form !== undefined) return form;
  throw new UserError(`Say what to create: visavis new ${[...choices.keys()].join(' | ')}`);
}

/**
 * Creates a file of the type `id`. Without a `prompt` all that it needs must be given. A prompt that is cancelled ends with exit code
 * 130, and nothing was written.
 */
export async function createFile(id: string | undefined, options: NewOptions, prompt?: Prompt): Promise<ExitCode> {
  await requireFolder(options.content);
  try {
    return await printResult(run(await chooseForm(id, prompt), options, prompt), options);
  } catch (error) {
    if (error instanceof Cancelled) throw new UserError('Cancelled. Nothing was written.', EXIT.cancelled);
    throw error;
  }
}
