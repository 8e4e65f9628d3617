/**
 * Where the better side of a row is better: a price may depend on the size of a use and on its mode, and hold for a time only.
 * "Cheaper" is said without a condition only where it is true of all of them.
 */
import { factTypes } from '../../schemas/fact-types/index.ts';
import { formatNumber } from '../../schemas/numbers.ts';
import type { FactValue } from '../../schemas/content.ts';
import { bestSide } from './best-side.ts';
import { tierFor } from './cost.ts';
import { afterOffers, lastDays, valueAfter } from './offers.ts';
import type { Cell, Comparable, Row, RowSubject } from './row.ts';
import { SIDES, type SideName } from './sides.ts';

type Known = Cell & { readonly state: 'known' };

/** What a cell states of a use of `size`. */
const valueAt = ({ value, tiers = [] }: Known, size: number): FactValue => tierFor(tiers, size)?.value ?? value;

/** A test of one column of values: whether `better` is still better than all others. */
type StillBetter = (values: readonly (FactValue | undefined)[]) => boolean;

function sizeLimit({ tieredBy }: RowSubject, cells: readonly Known[], isStill: StillBetter): string[] {
  const sizes = cells.flatMap(({ tiers = [] }) => tiers.map(({ above }) => above)).toSorted((p, q) => p - q);
  // A tier begins just above its size; no two lie closer together than that.
  const limit = sizes.find((size) => !isStill(cells.map((cell) => valueAt(cell, size + 1e-6))));
  return limit === undefined ? [] : [`up to ${formatNumber(limit, 0)} ${tieredBy}`];
}

const dayText = (day: string) => factTypes.date.format(day, { better: 'none' });

/** The last day on which the side is better, where offers end. */
const lastDayOf = (cells: readonly Known[], isStill: StillBetter): string | undefined =>
  lastDays(cells).find((day) => !isStill(cells.map((cell) => valueAfter(cell, day))));

function modeLimits({ modes = [] }: RowSubject, cells: readonly Known[], entries: readonly Comparable[], isStill: StillBetter) {
  const inMode = (fact: string) => cells.map(({ value }, at) => entries[at]?.facts[fact]?.value ?? value);
  return modes.filter(({ fact }) => !isStill(inMode(fact))).map(({ without }) => without);
}

/** A price that only a seller asks is no price of the maker, with which another side may come. */
const sellerOf = (cell: Known | undefined) => (cell?.seller === undefined ? [] : [`at ${cell.seller}`]);

/** When and where `better` is better than the other sides of a row. `entries` are the sides. */
export function betterConditions(
  subject: RowSubject,
  better: SideName,
  cells: readonly Known[],
  entries: readonly Comparable[],
): Pick<Row, 'condition' | 'lasting' | 'endsOn'> {
  const isStill: StillBetter = (values) => {
    const stated = values.flatMap((value, at) => (value === undefined ? [] : [{ ...cells[at], value }]));
    return stated.length === cells.length && bestSide(subject, stated) === better;
  };
  const endsOn = lastDayOf(cells, isStill);
  // A difference between offers is told as it is once all of them are over, where that is known and the same side is better then.
  const lasting = endsOn === undefined ? afterOffers(cells) : undefined;
  const limits = [
    ...sellerOf(cells[SIDES.indexOf(better)]),
    ...modeLimits(subject, cells, entries, isStill),
    ...sizeLimit(subject, cells, isStill),
    ...(endsOn === undefined ? [] : [`until ${dayText(endsOn)}`]),
    ...(lasting === undefined ? [] : [`at the price from ${dayText(lasting.from)}`]),
  ];
  return { condition: limits.length === 0 ? undefined : limits.join(', '), lasting, endsOn };
}
