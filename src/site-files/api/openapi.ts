/** The description of the API for programs: OpenAPI 3.1, made from the schemas that every document is tested with. */
import * as z from 'zod';
import type { Catalogue } from '../../catalogue.ts';
import { PATHS } from '../../views/links.ts';
import { GROUPS, type Endpoint } from './endpoint.ts';
import { ALL_ENDPOINTS } from './index-document.ts';
import { components, SCHEMA_VERSION } from './schemas/component.ts';
import { byText } from '../../../schemas/text-order.ts';

type Json = Readonly<Record<string, unknown>>;

const refTo = (id: string) => `#/components/schemas/${id}`;

/** The name of a schema. Throws `Error` for one without, which only a programmer can cause. */
function nameOf(schema: z.ZodType): string {
  const id = components.get(schema)?.id;
  if (id === undefined) throw new Error('an answer of the API has no name');
  return id;
}

/**
 * All schemas by name. Fields may be added to any object, and a client must not break on them: so the published schemas allow
 * what those of the tests refuse.
 */
export function componentSchemas(): Readonly<Record<string, Json>> {
  const { schemas } = z.toJSONSchema(components, {
    uri: refTo,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // `format` says the same of a day, in one word.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
      delete jsonSchema.$schema;
      delete jsonSchema.$id;
    },
  });
  const byName = Object.entries(schemas).toSorted(byText(([name]) => name));
  return Object.fromEntries(byName.map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema as Json]));
}

const NOT_FOUND = { description: 'There is no such document. Most hosts answer with the page 404.html.' };

function operation({ id, summary, group, parameter, isStable }: Endpoint, suffix: string, content: Json): Json {
  const { name, description } = parameter ?? {};
  return {
    operationId: `${id}${suffix}`,
    summary,
    tags: [group],
    ...(isStable ? {} : { description: 'May change with any release.' }),
    ...(name === undefined
      ? {}
      : { parameters: [{ name, in: 'path', required: true, description, schema: { type: 'string' } }] }),
    responses: { 200: { description: 'The document.', content }, 404: NOT_FOUND },
  };
}

function pathsOf(endpoint: Endpoint): [string, Json][] {
  const { path, schema, hasTable } = endpoint;
  const json = { 'application/json': { schema: { $ref: refTo(nameOf(schema)) } } };
  const csv = { 'text/csv': { schema: { type: 'string' } } };
  return [
    [`/${path}.json`, { get: operation(endpoint, '', json) }],
    ...(hasTable ? [[`/${path}.csv`, { get: operation(endpoint, 'Csv', csv) }] as [string, Json]] : []),
  ];
}

/** `openapi.json`. */
export function openapiDocument({ content: { site } }: Pick<Catalogue, 'content'>) {
  const home = new URL(PATHS.home, site.address).href;
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.name}: API`,
      version: SCHEMA_VERSION,
      description: `${site.description}\n\nStatic files: GET alone, no key, no limit. Fields are added and never removed or renamed within a version.`,
      license: { name: 'Each source has its own licence', url: new URL(PATHS.sources, site.address).href },
    },
    servers: [{ url: home.replace(/\/$/, '') }],
    security: [],
    tags: Object.entries(GROUPS).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(ALL_ENDPOINTS.flatMap(pathsOf)),
    components: { schemas: componentSchemas() },
  };
}
