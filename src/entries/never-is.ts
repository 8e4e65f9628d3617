/** Values that a fact can never have, for who asks for them or counts by them. */
import type { FactDefinition } from '../../schemas/content.ts';
import { typeOf } from '../../schemas/fact-types/index.ts';
import { suggestLicence } from '../../schemas/spdx.ts';
import { kinds } from '../kinds/kinds.ts';
import { suggest } from '../problems/nearest.ts';
import { factFault } from './fact-fault.ts';

interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** Where a value came from does not matter here. */
const ORIGIN = { source: 'https://example.org/', asOf: '2000-01-01' };

/** Why a fact is never `value`: it is none of its choices, or not of the form that its type has. `undefined` where it may be. */
export function neverIs(fact: FactDefinition, value: unknown): Fault | undefined {
  if (value === 'none' && fact.canBeNone === true) return undefined;
  const message = `${fact.id} is never ${JSON.stringify(value)}.`;
  const choices = Object.keys(fact.choices ?? {});
  const values = [...choices, ...(fact.canBeNone === true ? ['none'] : [])];
  if (typeof value !== 'string' || (choices.length > 0 && !choices.includes(value)))
    return { message, hint: suggest(String(value), values) ?? 'write one of its values.' };
  if (choices.length > 0) return undefined;
  const kind = kinds.find(({ facts }) => facts.includes(fact));
  const stated = { value: fact.type === 'list' ? [value] : value, ...ORIGIN };
  if (kind === undefined || factFault(kind, fact.id, stated) === undefined) return undefined;
  const fixed = fact.type === 'licence' ? suggestLicence(value) : typeOf(fact).fix?.(value, fact);
  return { message, hint: fixed === undefined || fixed === value ? 'write one of its values.' : `write ${fixed}.` };
}
