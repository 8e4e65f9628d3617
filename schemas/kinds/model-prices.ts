/** Prices of models as facts. */
import type { FieldKit } from '../fact-types/index.ts';

const MONEY = { type: 'usd', better: 'lower', decimals: 2, maxAgeDays: 180 } as const;
export const PRICE = { ...MONEY, unit: 'USD per 1M tokens', tieredBy: 'input tokens a request' } as const;
/** Prices of a few: where no side has one there is nothing to say. */
export const RARE_PRICE = { ...PRICE, isRare: true } as const;

/** A price of one token in place of a million is far below any that is asked. */
export const price = ({ z }: FieldKit) =>
  z
    .number()
    .min(0)
    .max(10_000)
    .refine(
      (value) => value <= 0 || value >= 0.001,
      'must be 0 or at least 0.001; look whether it is the price of a million tokens',
    );
/** A price of tokens that a few vendors ask. */
export const rarePrice = (label: string, definition: string) => ({ ...RARE_PRICE, label, schema: price, definition });

/** A price of something else than tokens. */
export const feeOf = (unit: string, label: string, definition: string) => ({ ...MONEY, isRare: true, unit, label, definition });
