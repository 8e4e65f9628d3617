/** What the number types share. */
import { roundTo, times } from '../numbers.ts';
import type { Difference, FactTraits } from './fact-type.ts';

/** Digits after the point as the fact declares them. */
export const declaredDecimals = (_value: number, { decimals = 0 }: FactTraits): number => decimals;

/** The number as shown. */
export const rounded = (value: number, fact: FactTraits): number => roundTo(value, declaredDecimals(value, fact));

export const hasMore = ({ better }: FactTraits): string => (better === 'higher' ? 'has more' : 'has less');

/** Words for an amount that is larger, and for one that is smaller by a share. */
interface RatioWords {
  readonly more: string;
  readonly less: string;
}

/**
 * The ratio of the larger to the smaller, told from the larger side: `2.5× as many`. Where less is better it is told from the smaller
 * side, as the share that it lacks: `60% fewer`.
 */
export function ratioOf(a: number, b: number, { more, less }: RatioWords, { better }: FactTraits): Difference | undefined {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const ratio = times(low, high);
  if (ratio === undefined) return undefined;
  if (better !== 'lower') return { side: a > b ? 0 : 1, text: `${ratio} ${more}` };
  return { side: a < b ? 0 : 1, text: `${Math.min(99, Math.round(100 * (1 - low / high)))}% ${less}` };
}

/** How little is nearly nothing, of what readers would notice. */
const NEARLY_NOTHING = 0.25;

/** Whether values so far apart, in units of what readers notice, are nearly the same. */
export const areAlike = (apart: number): boolean => apart <= NEARLY_NOTHING;

/** A price a quarter above another one is a step that readers notice. */
export const PRICE_STEP = 1.25;

/**
 * How many times over two amounts are a factor of `step` apart; 0 and any amount above it are as far apart as 100 such steps. Exact to nine
 * digits, so that $10 is one step of a quarter above $8, and not a hair less.
 */
export function stepsApart(a: number, b: number, step: number): number {
  if (a === b) return 0;
  return Math.min(a, b) <= 0 ? 100 : roundTo(Math.abs(Math.log(a / b)) / Math.log(step), 9);
}

/**
 * `1,000,000`, `1_000_000` and `1 000 000` -> `1000000`; `0,4` and `12,50` -> `0.4` and `12.50`, as a group has three digits and no group
 * follows a 0. `undefined` for what is no number.
 */
export function fixNumber(text: string): string | undefined {
  const bare = text.trim();
  if (/^(\d+,\d{1,2}|0,\d+)$/.test(bare)) return bare.replace(',', '.');
  const isGrouped = /^\d{1,3}(?:([,_ \u00a0\u2007\u2009\u202f])\d{3})(?:\1\d{3})*(\.\d+)?$/.test(bare);
  return isGrouped || /^\d+(\.\d+)?$/.test(bare) ? bare.replace(/[,_\s]/g, '') : undefined;
}
