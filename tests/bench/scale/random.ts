/** Random choices that are the same in each run: of one seed always the same content. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** A number from `least` to `most` with so many digits after the point. */
  readonly amount: (least: number, most: number, decimals: number) => number;
  /** One of `items`. Throws `Error` when there are none. */
  readonly one: <T>(items: readonly T[]) => T;
  /** `count` different ones of `items`, in random order. */
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
  /** Whether something with this chance, from 0 to 1, happens. */
  readonly happens: (chance: number) => boolean;
  /** A day from `first` to `last`, as text. */
  readonly day: (first: string, last: string) => string;
}

const DAY_MILLISECONDS = 86_400_000;

/** Choices of one seed. Each entry has its own, so that it is the same however many others there are. */
export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const whole = (least: number, most: number) => uniformInt(generator, least, most);
  const amount = (least: number, most: number, decimals: number) => {
    const step = 10 ** decimals;
    return whole(Math.round(least * step), Math.round(most * step)) / step;
  };
  const one = <T>(items: readonly T[]): T => {
    const [item] = items.slice(whole(0, items.length - 1));
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const some = <T>(items: readonly T[], count: number): readonly T[] => {
    const rest = [...items];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(whole(0, rest.length - 1), 1)).flat();
  };
  const day = (first: string, last: string) => {
    const [from, to] = [first, last].map((text) => Date.parse(text) / DAY_MILLISECONDS);
    return new Date(whole(from ?? 0, to ?? 0) * DAY_MILLISECONDS).toISOString().slice(0, 10);
  };
  return { whole, amount, one, some, happens: (chance) => whole(0, 999) < chance * 1000, day };
}
