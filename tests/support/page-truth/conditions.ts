/** The conditions under which a price is said to be better, held against the tiers that the cells show. */
import { figureOf, numberOf, type SeenCell } from './rows.ts';

/** `$5.00 above 272,000 input tokens a request` */
const TIER = /\$([\d,.]+) above ([\d,]+) /g;

const tiersOf = ({ note = '' }: SeenCell) =>
  [...note.matchAll(TIER)].map(([, price, above]) => ({ above: numberOf(above), price: numberOf(price) }));

/** What a cell says that a use of `size` costs. */
const priceAt = (cell: SeenCell, size: number) => tiersOf(cell).findLast(({ above }) => size > above)?.price ?? figureOf(cell);

/** Why the better of two prices is not so under the condition that its cell tells; `undefined` where it is. */
export function whyNotUnder(own: SeenCell, other: SeenCell): string | undefined {
  const sizes = [...tiersOf(own), ...tiersOf(other)].map(({ above }) => above).toSorted((p, q) => p - q);
  const limit = sizes.find((size) => priceAt(own, size + 1) >= priceAt(other, size + 1));
  const told = /up to ([\d,]+) /.exec(own.condition ?? '')?.[1];
  if (limit === (told === undefined ? undefined : numberOf(told))) return undefined;
  return limit === undefined ? 'but it is at every size' : `but it is only up to ${limit}`;
}
