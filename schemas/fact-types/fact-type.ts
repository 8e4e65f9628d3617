/**
 * What a type of fact has to say of itself. A type is one file in this folder and one line in `index.ts`; entry schema, cells,
 * better side, words of difference, `visavis fix` and the editor schema follow from it.
 *
 * Everything but `schema` also runs in the browser, which must not load zod: so `schema` is handed the field kit.
 */
import type * as z from 'zod';
import type * as fields from '../fields.ts';

export type FieldKit = typeof fields;

/** A fact's value as content states it; `none` = known to have none. */
export type FactValue = string | number | boolean | readonly string[];

/** What a type needs to know of the fact whose value it handles. */
export interface FactTraits {
  readonly better: 'higher' | 'lower' | 'none';
  /** Printed once, in the row's header. */
  readonly unit?: string | undefined;
  /**
   * The smallest difference that a reader would notice, where it is not that of the type. Within a quarter of it values are nearly the same,
   * and no side is better.
   */
  readonly noticeable?: number | undefined;
  /** Digits after the point. */
  readonly decimals?: number | undefined;
  /** Values that it may have -> what readers see. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
}

/** How far two values lie apart, told from the side that the words belong to. */
export interface Difference {
  /** 0 = the first value. */
  readonly side: 0 | 1;
  readonly text: string;
}

export interface FactType<T extends FactValue = FactValue> {
  /** The zod type of a value. */
  readonly schema: (kit: FieldKit, fact: FactTraits) => z.ZodType<T>;
  /** Whether it measures something that changes: such a fact may have a history, and values read far apart do not compare. */
  readonly changes: boolean;
  /** Whether it changes little by little, so that between two readings it lay between them; else a value holds until the next. */
  readonly isGradual?: boolean;
  /** Whether a value may be offered up to a day only, with another to follow. */
  readonly mayEnd?: boolean;
  /** Whether it is an amount, so that ten times as much is another order. A share differs by points. */
  readonly isAmount?: boolean;
  /** Digits after the point that show a number exactly. Numbers only. */
  readonly decimals?: (value: number, fact: FactTraits) => number;
  /** What a reader sees, without the unit. */
  readonly format: (value: T, fact: FactTraits) => string;
  /** For values that are addresses: a short text to show in a cell, which then links to the value. */
  readonly linkText?: (value: T) => string;
  /** A form that can be ordered, rounded as shown; `undefined` for what has no order. */
  readonly comparable: (value: T, fact: FactTraits) => number | string | undefined;
  /** `undefined` where the values are as good as equal, or words do not apply. */
  readonly difference?: (a: T, b: T, fact: FactTraits) => Difference | undefined;
  /**
   * How far two values lie apart, in units of what a reader would notice: 1 is the least that is worth a line in a verdict.
   * Without it no difference is.
   */
  readonly strength?: (a: T, b: T, fact: FactTraits) => number;
  /** That unit, as the methodology tells it: `Prices: one a quarter above the other`. */
  readonly notices?: string;
  /** What the better side does: `is cheaper`. */
  readonly lead: (fact: FactTraits) => string;
  /** Another way to write a value of this type -> ours; `undefined` when it could mean something else. */
  readonly fix?: (text: string, fact: FactTraits) => string | undefined;
}
