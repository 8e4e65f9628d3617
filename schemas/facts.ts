/**
 * The fact catalogue: everything an entry can state as a typed value, declared once.
 * From here come the entry schema, the editor schema, the comparison row, its better side,
 * the filter, the API document and the glossary. To add a fact, add it here.
 */
import * as z from 'zod';
import { FACT_GROUPS, type FactGroup } from './names.ts';

/** How a value is shown and compared. */
export type FactType = 'usd' | 'count' | 'tokens' | 'boolean' | 'date' | 'choice' | 'list' | 'text' | 'url';

/** Which way is better for most readers; `none` where it depends on the reader. */
export type Direction = 'higher' | 'lower' | 'none';

export interface FactMeta {
  /** What a reader sees as the row's name. */
  readonly label: string;
  readonly type: FactType;
  readonly group: FactGroup;
  readonly better: Direction;
  /** One or two sentences for the glossary. */
  readonly definition: string;
  /** Printed once, in the row's header. */
  readonly unit?: string;
  /** Digits after the point; a second one is added only where a value needs it. */
  readonly decimals?: number;
  /** Days after which the value wants a new look. */
  readonly maxAgeDays: number;
  /** Whether an entry may state `none`: known to have none. */
  readonly canBeNone?: boolean;
}

/** A fact's value as content states it; `none` = known to have none. */
export type FactValue = string | number | boolean | readonly string[];

/** Zod's own metadata of the fact catalogue: value schema -> what the site knows of it. */
export const factRegistry = z.registry<FactMeta>();

/** A declared fact: its id with all that the catalogue knows of it. */
export interface FactDefinition extends FactMeta {
  readonly id: string;
}

/**
 * The declarations of one kind's facts, in table order: by group, then as declared.
 * Throws `Error` when a fact was declared without metadata, which only a programmer can cause.
 */
export function defineFacts(schemas: Readonly<Record<string, z.ZodType>>): readonly FactDefinition[] {
  const facts = Object.entries(schemas).map(([id, schema]) => {
    const meta = factRegistry.get(schema);
    if (meta === undefined) throw new Error(`schemas/facts.ts: ${id} has no metadata`);
    return Object.freeze({ id, ...meta });
  });
  return FACT_GROUPS.flatMap((group) => facts.filter((fact) => fact.group === group));
}
