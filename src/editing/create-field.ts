/** A field of a file that is to be created: a flag of `visavis new`, and a question on a terminal. */
import { slug, type z } from '../../schemas/fields.ts';
import type { TakenNames } from '../entries/check-names.ts';
import type { KnownNames } from '../entries/list-known.ts';
import type { Named } from '../problems/meant.ts';
import { slugFrom } from './new-entry.ts';

/** Field -> what was given for it; a list where the field takes several. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Field {
  /** Key of its answer. */
  readonly id: string;
  /** How the command line takes it: `--maker <name>`, or `<name>` for an argument. */
  readonly flag: string;
  /** What it is, for the help and for whoever left it out. */
  readonly what: string;
  /** What its value must be. */
  readonly schema: z.ZodType;
  readonly isNumber?: boolean;
  readonly isList?: boolean;
  /** The only values that it can have, with what people call them. */
  readonly choices?: (known: KnownNames) => Named;
  /** What the choices are: `capability`. */
  readonly noun?: string;
  /** Whether an address may stand in place of a choice. */
  readonly orAddress?: boolean;
  /** Whether a file can do without it; what it can do without is not asked for. */
  readonly isOptional?: (known: KnownNames) => boolean;
  /** Its value as other answers give it. */
  readonly derive?: (answers: Answers) => string | undefined;
  /** Of a name or slug: what has one already. */
  readonly taken?: (known: KnownNames) => readonly TakenNames[];
}

/** A type of file that can be created. */
export interface FileForm {
  /** As the command line names it. */
  readonly id: string;
  /** In a sentence: `hosting service`. */
  readonly label: string;
  readonly fields: readonly Field[];
}

/** An answer that is one text; empty where there is none. */
export const answerText = (value: Answers[string]): string => (typeof value === 'string' ? value : '');

/** Letters of other scripts leave nothing in an address, so that what is left would be half of a name. */
function derivedSlug({ name }: Answers): string | undefined {
  const text = answerText(name);
  const found = /(?!\p{Script=Latin})\p{L}/u.test(text) ? '' : slugFrom(text);
  return slug.safeParse(found).success ? found : undefined;
}

/** The name of a file, and its slug, which most names give. Neither can be one of `taken`. */
export const nameFields = (what: string, schema: z.ZodType, taken: NonNullable<Field['taken']>): readonly Field[] => [
  { id: 'name', flag: '<name>', what, schema, taken },
  {
    id: 'slug',
    flag: '--slug <slug>',
    what: 'Its part of the address, where the name gives none or another is wanted.',
    schema: slug,
    derive: derivedSlug,
    taken,
  },
];
