/** A common scale for the ranges of several scores: no longer than they are, in whole tens. */
interface Range {
  readonly low: number;
  readonly high: number;
}

export interface RangeScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: string; readonly text: string }[];
}

const share = ({ from, to }: Pick<RangeScale, 'from' | 'to'>, value: number) =>
  Math.round((1000 * (value - from)) / (to - from)) / 10;

/** Where a value stands: `43.2%`. */
export const placeOn = (scale: Pick<RangeScale, 'from' | 'to'>, value: number): string => `${share(scale, value)}%`;

/** How long a range is: `43.2%`. */
export const lengthOn = (scale: Pick<RangeScale, 'from' | 'to'>, { low, high }: Range): string =>
  `${Math.round(10 * (share(scale, high) - share(scale, low))) / 10}%`;

/** The scale of all ranges with three to six ticks. */
export function rangeScale(ranges: readonly Range[]): RangeScale {
  const from = Math.floor(Math.min(...ranges.map(({ low }) => low)) / 10) * 10;
  const to = Math.max(from + 10, Math.ceil(Math.max(...ranges.map(({ high }) => high)) / 10) * 10);
  const step = to - from > 50 ? 20 : to - from > 20 ? 10 : 5;
  const values = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { from, to, ticks: values.map((value) => ({ at: placeOn({ from, to }, value), text: String(value) })) };
}
