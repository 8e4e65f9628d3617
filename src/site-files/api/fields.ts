/**
 * Every field of this version of the API with its type, one a line. The list is kept in `docs/`, where it only grows: a line that
 * is not true any more breaks programs of others.
 */
import { ALL_ENDPOINTS } from './index-document.ts';
import { componentSchemas } from './openapi.ts';
import { components } from './schemas/component.ts';
import { isMapping, mappingOf, type Mapping as Schema } from '../../../schemas/mapping.ts';

const schemasIn = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value.filter(isMapping) : []);
const REF = '#/components/schemas/';

/** `number`, `string | null`, `Score`, `list of Cell`, `map of number`. */
function typeText(schema: Schema): string {
  const { $ref, type, items, prefixItems, additionalProperties, anyOf, oneOf } = schema;
  const forms = [...schemasIn(anyOf), ...schemasIn(oneOf)];
  if (typeof $ref === 'string') return $ref.slice(REF.length);
  if (forms.length > 0) return [...new Set(forms.map(typeText))].join(' | ');
  if (isMapping(items)) return `list of ${typeText(items)}`;
  if (prefixItems !== undefined) return `list of ${[...new Set(schemasIn(prefixItems).map(typeText))].join(' and ')}`;
  if (isMapping(additionalProperties) && Object.keys(additionalProperties).length > 0)
    return `map of ${typeText(additionalProperties)}`;
  return Array.isArray(type) ? type.join(' | ') : String(type ?? 'any');
}

/** What an object, or the items of a list or map, have as fields. */
function innerOf(schema: Schema): readonly Schema[] {
  const { items, additionalProperties, anyOf, oneOf } = schema;
  return [schema, ...[items, additionalProperties].filter(isMapping), ...schemasIn(anyOf), ...schemasIn(oneOf)];
}

function fieldsOf(schema: Schema, path: string): string[] {
  const { properties } = schema;
  const required = Array.isArray(schema.required) ? schema.required : [];
  const own = Object.entries(mappingOf(properties)).flatMap(([key, value]) => {
    if (!isMapping(value)) return [];
    const name = `${path}.${key}`;
    return [`${name}${required.includes(key) ? '' : '?'}: ${typeText(value)}`, ...fieldsOf(value, name)];
  });
  const inner = innerOf(schema).slice(1);
  return [...own, ...inner.flatMap((one) => fieldsOf(one, path))];
}

/** The names of the schemas that `from` and what it refers to lead to. */
function reached(from: readonly string[], schemas: Readonly<Record<string, Schema>>, known = new Set<string>()): Set<string> {
  for (const name of from) {
    if (known.has(name)) continue;
    known.add(name);
    const refs = [...JSON.stringify(schemas[name] ?? {}).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    reached(
      refs.map(([, ref = '']) => ref),
      schemas,
      known,
    );
  }
  return known;
}

/** All addresses and fields that stay as they are for as long as this version lasts, sorted. */
export function apiFields(): readonly string[] {
  const schemas = componentSchemas();
  const stable = ALL_ENDPOINTS.filter(({ isStable }) => isStable).map(({ schema, ...rest }) => ({
    ...rest,
    answer: components.get(schema)?.id ?? '',
  }));
  const addresses = stable.flatMap(({ path, answer, hasTable }) => [
    `/${path}.json: ${answer}`,
    ...(hasTable ? [`/${path}.csv: table`] : []),
  ]);
  const names = [
    ...reached(
      stable.map(({ answer }) => answer),
      schemas,
    ),
  ];
  const fields = names.flatMap((name) => fieldsOf(schemas[name] ?? {}, name));
  return [...new Set([...addresses, ...fields])].sort();
}

/** The kept list with what is new. What it holds already stays, true or not, so that a test can tell what was removed. */
export function withNewFields(kept: string): string {
  const lines = kept.split('\n').filter((line) => line !== '');
  return `${[...new Set([...lines, ...apiFields()])].sort().join('\n')}\n`;
}
