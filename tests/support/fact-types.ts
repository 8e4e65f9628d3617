/** A type of fact as a test asks it. */
import type { FactTypeId, FactValue, TypedFact } from '../../schemas/fact-types/index.ts';
import { typeOf } from '../../schemas/fact-types/index.ts';
import * as fields from '../../schemas/fields.ts';

export interface AskedType {
  /** Whether content may state the value. */
  readonly takes: (value: unknown) => boolean;
  readonly format: (value: FactValue) => string;
  readonly comparable: (value: FactValue) => number | string | undefined;
  /** `b: 2.5× cheaper`, the words with the side that they belong to. */
  readonly difference: (a: FactValue, b: FactValue) => string | undefined;
  readonly lead: () => string;
  readonly fix: (text: string) => string | undefined;
  readonly changes: boolean;
}

/** The type `type` for a fact with these traits. */
export function ask(type: FactTypeId, traits: Partial<TypedFact> = {}): AskedType {
  const fact: TypedFact = { better: 'none', ...traits, type };
  const one = typeOf(fact);
  const schema = one.schema(fields, fact);
  return {
    takes: (value) => schema.safeParse(value).success,
    format: (value) => one.format(value, fact),
    comparable: (value) => one.comparable(value, fact),
    difference: (a, b) => {
      const found = one.difference?.(a, b, fact);
      return found === undefined ? undefined : `${found.side === 0 ? 'a' : 'b'}: ${found.text}`;
    },
    lead: () => one.lead(fact),
    fix: (text) => one.fix?.(text, fact),
    changes: one.changes,
  };
}
