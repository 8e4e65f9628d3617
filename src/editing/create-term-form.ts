/** What a new term is made from: what its schema requires. */
import type { z } from '../../schemas/fields.ts';
import { namesById } from '../entries/list-known.ts';
import { kinds, schemas } from '../kinds/kinds.ts';
import type { TermType } from '../kinds/terms.ts';
import { nameFields, type Field, type FileForm } from './create-field.ts';

type Choices = Required<Pick<Field, 'choices' | 'noun'>>;

/** What keys of terms name elsewhere in the content. */
const CHOICES: Readonly<Record<string, Choices>> = {
  group: { noun: 'group', choices: ({ groups }) => groups },
  area: { noun: 'area', choices: ({ areas }) => areas },
  source: { noun: 'source', choices: ({ sources }) => sources },
  kind: { noun: 'kind', choices: () => new Map(kinds.map(({ id, label }) => [id, [label]])) },
  requires: { noun: 'capability', choices: ({ terms }) => namesById(terms.get('capabilities') ?? []) },
  categories: { noun: 'category', choices: ({ terms }) => namesById(terms.get('categories') ?? []) },
};

/** Keys that a schema lets a file do without, and most files have: a need without a condition is refused as a whole. */
const USUAL: Readonly<Record<string, Readonly<Record<string, 'needed' | 'optional'>>>> = {
  needs: { requires: 'needed', categories: 'optional' },
  benchmarks: { area: 'optional' },
};

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
}

/** What a schema is, below its default and whether it may be left out. */
function definitionOf(schema: z.ZodType): Definition {
  const definition = schema.def as Definition;
  return definition.innerType === undefined ? definition : definitionOf(definition.innerType);
}

/** `asOf` -> `--as-of`. */
const flagOf = (key: string) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What the command line calls a value, by what its schema takes. */
function placeholder(schema: z.ZodType, hasChoices: boolean, { type }: Definition): string {
  const takes = (value: string) => schema.safeParse(value).success;
  if (type === 'array') return '<id...>';
  if (type === 'number') return '<number>';
  if (type === 'enum') return '<word>';
  if (hasChoices) return '<id>';
  if (takes('a')) return '<text>';
  return takes('2026-07-01') ? '<day>' : '<url>';
}

function fieldOf(key: string, schema: z.ZodType, isOptional: boolean): Field {
  const definition = definitionOf(schema);
  const { entries = {}, type } = definition;
  const words = { choices: () => new Map(Object.keys(entries).map((word) => [word, []])) };
  const limited = CHOICES[key] ?? (type === 'enum' ? words : {});
  return {
    id: key,
    flag: `${flagOf(key)} ${placeholder(schema, key in CHOICES, definition)}`,
    what: schema.meta()?.description ?? '',
    schema,
    isNumber: type === 'number',
    isList: type === 'array',
    orAddress: schema.safeParse('https://example.org/').success,
    isOptional: () => isOptional,
    ...limited,
  };
}

/** The fields of new terms of a type. */
export function termForm({ id, folder }: TermType): FileForm {
  const usual = USUAL[folder] ?? {};
  const { name, ...shape } = schemas.terms[folder].shape;
  const fields = Object.entries<z.ZodType>(shape).flatMap(([key, schema]): Field[] => {
    const isRequired = !schema.safeParse(undefined).success;
    return isRequired || usual[key] !== undefined ? [fieldOf(key, schema, usual[key] === 'optional')] : [];
  });
  const names = nameFields(name.meta()?.description ?? '', name, ({ terms }) => terms.get(folder) ?? []);
  return { id, label: id, fields: [...names, ...fields] };
}
