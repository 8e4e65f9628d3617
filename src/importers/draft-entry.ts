/** Drafts of new entries: with facts of a public source, with what the address of a project says, or with what was given alone. */
import type { Kind } from '../../schemas/content.ts';
import { completeAnswers, type Prompt } from '../editing/create-answers.ts';
import { entryForm, linkAnswer } from '../editing/create-entry-form.ts';
import { answerText, type Answers } from '../editing/create-field.ts';
import type { NewEntry } from '../editing/new-entry.ts';
import { RequestError } from '../editing/request-error.ts';
import type { KnownNames } from '../entries/list-known.ts';
import { kindOf } from '../kinds/kinds.ts';
import { nameWithoutMaker } from '../text/name-without-maker.ts';
import { inSentence } from '../text/in-sentence.ts';
import { nameThatCreatesAt } from './data-sets.ts';
import { draftWithFacts, requireSource } from './draft-facts.ts';
import { DataSetError } from './fact-table.ts';
import { isAddress, projectAt } from './project-address.ts';
import type { ScreenedEntry } from './screen-draft.ts';

export interface DraftOptions {
  /** The name of the source of the first facts, or the address of the project. */
  readonly source?: string | undefined;
  /** A file or address to read instead of the published one. */
  readonly from?: string | undefined;
  readonly asOf?: string | undefined;
  readonly homepage?: string | undefined;
  /** Who makes it. */
  readonly maker?: string | undefined;
  readonly category?: string | undefined;
  readonly family?: string | undefined;
  readonly slug?: string | undefined;
  readonly summary?: string | undefined;
  /** Further addresses, as `key=address`. */
  readonly links?: readonly string[] | undefined;
}

export interface Draft extends ScreenedEntry {
  /** Why the draft has no facts although a source was named. */
  readonly withoutFacts?: string;
  /** A source that has facts of it, which was not read. */
  readonly unread?: string | undefined;
}

/** What the content has, and who can be asked for what is missing. */
export interface DraftContext {
  readonly known: KnownNames;
  readonly prompt?: Prompt | undefined;
}

/** `key=address` -> the answer. Throws `RequestError` for what has no key, or one that the kind does not have. */
function linkFrom({ label, links }: Kind, text: string): readonly [string, string] {
  const end = text.indexOf('=');
  if (end < 1) throw new RequestError(`"${text}" does not say what it is the address of. Write it as KEY=ADDRESS.`);
  const [key, known] = [text.slice(0, end), Object.keys(links)];
  if (!known.includes(key)) throw new RequestError(`No ${inSentence(label)} states an address "${key}".`, key, known);
  return [linkAnswer(key), text.slice(end + 1)];
}

/** What was given, without what was not. */
function givenAnswers(kind: Kind, name: string | undefined, options: DraftOptions): Answers {
  const { maker, homepage, category, family, slug, summary, links = [] } = options;
  const all = {
    name,
    slug,
    maker,
    category,
    family,
    homepage,
    summary,
    ...Object.fromEntries(links.map((text) => linkFrom(kind, text))),
  };
  return Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== undefined));
}

/** What an address says of an entry; kinds whose entries state the address of a project have that too. */
function answersAt({ links }: Kind, address: string | undefined): Answers {
  if (address === undefined) return {};
  const { maker, name, address: homepage } = projectAt(address);
  const key = Object.keys(links).find((one) => links[one]?.makerAndNameAt !== undefined);
  return { name, maker, homepage, ...(key === undefined ? {} : { [linkAnswer(key)]: homepage }) };
}

const optionalText = (answer: Answers[string]): string | undefined =>
  answerText(answer) === '' ? undefined : answerText(answer);

function toEntry({ id, links }: Kind, answers: Answers): NewEntry {
  const maker = answerText(answers.maker);
  return {
    kind: id,
    name: nameWithoutMaker(answerText(answers.name), maker),
    slug: optionalText(answers.slug),
    maker,
    category: optionalText(answers.category),
    family: optionalText(answers.family),
    summary: optionalText(answers.summary),
    facts: {},
    source: undefined,
    asOf: '',
    homepage: answerText(answers.homepage),
    links: Object.fromEntries(Object.keys(links).map((key) => [key, answerText(answers[linkAnswer(key)])])),
  };
}

/** The source that is to be read: the one that was named, or one that has facts of the address and is wanted. */
async function chooseSource(unread: string | undefined, { source }: DraftOptions, prompt?: Prompt): Promise<string | undefined> {
  if (source !== undefined && !isAddress(source)) return source;
  return unread !== undefined && (await prompt?.confirm(`Read its first facts from ${unread}?`)) === true ? unread : undefined;
}

/**
 * A new entry of `kind` from a name or address. When the source cannot be read, the draft has no facts and says why.
 * Throws `RequestError` when something is missing, or does not fit.
 */
export async function draftEntry(
  kindId: string,
  wanted: string | undefined,
  options: DraftOptions,
  { known, prompt }: DraftContext,
): Promise<Draft> {
  const [kind, form] = [kindOf(kindId), entryForm(kindOf(kindId))];
  const address = [options.source, wanted].find((text) => text !== undefined && isAddress(text));
  const given = givenAnswers(kind, wanted === address ? undefined : wanted, options);
  const plain = async () => toEntry(kind, await completeAnswers(form, { ...answersAt(kind, address), ...given }, known, prompt));
  const unread = address === undefined ? undefined : nameThatCreatesAt(kindId, projectAt(address).host);
  const name = await chooseSource(unread, options, prompt);
  if (name === undefined) return { entry: await plain(), remarks: [], unread };
  const source = requireSource(kind, name);
  // The source says the rest. Its name of the entry is not what readers will call it, so no slug follows from it.
  const fields = form.fields.filter(({ id }) => ['name', 'category', 'family', 'summary'].includes(id));
  const answers = await completeAnswers({ ...form, fields }, { ...given, name: wanted ?? address }, known, prompt);
  const own = { category: optionalText(answers.category), family: optionalText(answers.family), summary: options.summary };
  try {
    const { entry, remarks } = await draftWithFacts(name, source, answerText(answers.name), options);
    return { entry: { ...entry, ...own, slug: options.slug ?? entry.slug }, remarks };
  } catch (error) {
    if (!(error instanceof DataSetError)) throw error;
    return { entry: await plain(), remarks: [], withoutFacts: error.message };
  }
}
