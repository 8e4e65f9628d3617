/** The conditions under which a price is said to be better, held against the tiers that the cells show. */
import { figureOf, numberOf, type SeenCell } from './rows.ts';

/** `$5.00 above 272,000 input tokens a request` */
const TIER = /\$([\d,.]+) above ([\d,]+) /g;

const tiersOf = ({ note = '' }: SeenCell) =>
  [...note.matchAll(TIER)].map(([, price, above]) => ({ above: numberOf(above), price: numberOf(price) }));

/** What a cell says that a use of `size` costs. */
const priceAt = (cell: SeenCell, size: number) => tiersOf(cell).findLast(({ above }) => size > above)?.price ?? figureOf(cell);

/** `until 30 Nov 2026, then $0.20` */
const OFFER = /until \d+ \w+ \d{4}(?:, then (\$[\d,.]+))?/;

const laterCell = (cell: SeenCell): SeenCell => {
  const later = OFFER.exec(cell.note ?? '')?.[1];
  return later === undefined ? cell : { ...cell, value: later, exact: undefined };
};

const LASTING = /at the price from \d+ \w+ \d{4}/;

/** Two cells of a row as its words of difference count them: as shown, or after the end of offers where `own` says so. */
export const asCounted = (own: SeenCell, other: SeenCell): readonly [SeenCell, SeenCell] =>
  LASTING.test(own.condition ?? '') ? [laterCell(own), laterCell(other)] : [own, other];

/** Why the better of two prices of which one is an offer keeps back its end; `undefined` where it tells it. */
function whyNotAfter(own: SeenCell, other: SeenCell): string | undefined {
  if (![own, other].some(({ note }) => OFFER.test(note ?? ''))) return undefined;
  return /until \d+ \w+ \d{4}/.test(own.condition ?? '') || LASTING.test(own.condition ?? '')
    ? undefined
    : 'but it keeps back that an offer ends';
}

/** Why the better of two prices is not so under the condition that its cell tells; `undefined` where it is. */
export function whyNotUnder(own: SeenCell, other: SeenCell): string | undefined {
  const sizes = [...tiersOf(own), ...tiersOf(other)].map(({ above }) => above).toSorted((p, q) => p - q);
  const limit = sizes.find((size) => priceAt(own, size + 1) >= priceAt(other, size + 1));
  const told = /up to ([\d,]+) /.exec(own.condition ?? '')?.[1];
  if (limit === (told === undefined ? undefined : numberOf(told))) return whyNotAfter(own, other);
  return limit === undefined ? 'but it is at every size' : `but it is only up to ${limit}`;
}
