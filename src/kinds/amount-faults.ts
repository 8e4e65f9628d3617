/** Facts that a kind names where only an amount can stand: on a scale of a picture, as a price, or as a limit. */
import type { Kind } from '../../schemas/content.ts';
import { factTypes, typeOf } from '../../schemas/fact-types/index.ts';
import type { KindFault } from './kind-fault.ts';

/** Where a kind names an amount, and whether one of its ends must be the better one. */
const namedAmounts = ({ picture, unitPrice, cost }: Kind) => [
  { key: ['picture', 'x'], id: picture?.x, needsBetter: true },
  { key: ['picture', 'size'], id: picture?.size, needsBetter: false },
  { key: ['unitPrice'], id: unitPrice, needsBetter: true },
  { key: ['cost', 'size', 'limit', 'fact'], id: cost?.size?.limit?.fact, needsBetter: false },
  { key: ['cost', 'size', 'limit', 'own'], id: cost?.size?.limit?.own, needsBetter: false },
];

/** The names of facts that are no amounts. Facts that do not exist are no business of this. */
export function amountFaults(kind: Kind): KindFault[] {
  return namedAmounts(kind).flatMap(({ key, id, needsBetter }): KindFault[] => {
    const fact = kind.facts.find((one) => one.id === id);
    if (fact === undefined) return [];
    const { type, better } = fact;
    const isAmount = Object.hasOwn(factTypes, type) && typeOf({ type, better }).isAmount === true;
    if (isAmount && (!needsBetter || better !== 'none')) return [];
    const what = needsBetter ? 'no amount with a better side' : 'no amount';
    return [
      {
        kind: kind.id,
        path: [...key, fact.id],
        message: `${key.join('.')} of the kind ${kind.id} names ${fact.id}, which is ${what}.`,
        hint: `name an amount, such as one of money or a count, or take ${key.length > 1 ? `the ${key[0]}` : 'it'} out.`,
      },
    ];
  });
}
