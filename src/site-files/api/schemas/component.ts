/** The schemas of the API, each under the name that the OpenAPI document gives it. */
import * as z from 'zod';

/** Every schema that has a name. What several documents hold has one, so that a client has one type for it. */
export const components = z.registry<{ readonly id: string }>();

/** Names a schema. To describe it later makes another schema without the name, so describe first. */
export function component<T extends z.ZodType>(id: string, schema: T): T {
  components.add(schema, { id });
  return schema;
}

/** The version of the API's form; it is part of every address. */
export const SCHEMA_VERSION = '1';

export const day = z.iso.date();
const methodVersion = z.string().describe('The version of the ranking method that all scores come from.');

const head = {
  schemaVersion: z.literal(SCHEMA_VERSION).describe('The version of the form of this document.'),
  methodVersion,
  asOf: day.describe('The day of the site, which every age is counted to. Each value has its own day beside it.'),
};

/** An answer with one result. */
export const answer = <T extends z.ZodType>(id: string, result: T) => component(id, z.strictObject({ ...head, result }));

/** An answer with a list, and how long it is. */
export const listAnswer = <T extends z.ZodType>(id: string, item: T) =>
  component(id, z.strictObject({ ...head, result: z.array(item), total: z.int().min(0).describe('How many there are.') }));

/** Where a value comes from. */
export const source = z.string().describe('An id of sources.json, or the address of a page.');
export const page = z.string().describe('The path of the page for readers.');
export const document = z.string().describe('The path of its own document.');
