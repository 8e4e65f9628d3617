/** Documents that the others are read with: the index, glossary, sources, changes, method, and the answer to an unknown address. */
import * as z from 'zod';
import { schemas } from '../../../kinds/kinds.ts';
import { answer, component, day, document, listAnswer, page, SCHEMA_VERSION, source } from './component.ts';

const kind = component(
  'Kind',
  z.strictObject({
    id: z.string(),
    label: z.string(),
    plural: z.string(),
    folder: z.string().describe('Its folder in addresses.'),
    count: z.int().describe('How many entries it has.'),
    page,
    document,
    csv: z.string(),
  }),
);
const endpoint = component(
  'Endpoint',
  z.strictObject({
    path: z.string().describe('With a name in braces for what differs.'),
    summary: z.string(),
    csv: z.string().nullable().describe('The same as a table.'),
  }),
);
const index = component(
  'Index',
  z.strictObject({
    name: z.string(),
    description: z.string(),
    address: z.string().describe('The address of the site, which all paths are below.'),
    openapi: z.string().describe('The path of the description of this API for programs.'),
    kinds: z.array(kind),
    documents: z.array(endpoint),
  }),
);
export const indexAnswer = answer('IndexAnswer', index);

const fact = component(
  'Fact',
  z.strictObject({
    kind: z.string(),
    id: z.string(),
    label: z.string(),
    group: z.string(),
    type: z.string().describe('The type of its values, such as date or percent.'),
    unit: z.string().nullable(),
    better: z.enum(['higher', 'lower', 'none']),
    definition: z.string(),
    choices: z.record(z.string(), z.string()).nullable().describe('Values that it may have -> what readers see.'),
    maxAgeDays: z.int().describe('Days after which a value is outdated.'),
    page,
  }),
);
export const glossaryAnswer = listAnswer('GlossaryAnswer', fact);

const listedSource = component(
  'Source',
  z.strictObject({
    id: z.string(),
    title: z.string(),
    url: z.string(),
    licence: z.string().describe('The licence of its figures or text, as the source states it.'),
    seller: z
      .string()
      .nullable()
      .describe('Who asks the prices that it states, where that is not the maker of what they are for.'),
    attribution: z.string().nullable().describe('The words that the licence asks for.'),
    count: z.int().describe('How many values rest on it.'),
  }),
);
export const sourcesAnswer = listAnswer('SourcesAnswer', listedSource);

const change = component(
  'Change',
  z.strictObject({
    day,
    slug: z.string(),
    name: z.string(),
    kind: z.string(),
    fact: z.string(),
    label: z.string(),
    type: z.enum(['figure', 'event']).describe('event: a day such as a release, which has no figures.'),
    before: z.number().nullable(),
    after: z.number().nullable(),
    unit: z.string().nullable(),
    source,
    page,
  }),
);
export const changesAnswer = listAnswer('ChangesAnswer', change);
export type ChangeResult = z.output<typeof change>;

export const methodAnswer = answer('MethodAnswer', component('Method', schemas.files.ranking));

export const notFoundAnswer = component(
  'NotFoundAnswer',
  z.strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    error: z.strictObject({ status: z.literal(404), message: z.string(), index: z.string().describe('The path of the index.') }),
  }),
);
