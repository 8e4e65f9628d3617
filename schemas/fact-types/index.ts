/** Every type of fact. To add one, write its file beside this one and name it here. */
import { boolean } from './boolean.ts';
import { choice } from './choice.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import type { FactTraits, FactType, FactValue, FieldKit } from './fact-type.ts';
import { licence } from './licence.ts';
import { list } from './list.ts';
import { month } from './month.ts';
import { percent } from './percent.ts';
import { result } from './result.ts';
import { size } from './size.ts';
import { text } from './text.ts';
import { tokens } from './tokens.ts';
import { url } from './url.ts';
import { usd } from './usd.ts';

export const factTypes = {
  boolean,
  choice,
  count,
  date,
  licence,
  list,
  month,
  percent,
  result,
  size,
  text,
  tokens,
  url,
  usd,
} as const;

export type FactTypeId = keyof typeof factTypes;

/** A fact as far as its type is concerned. */
export interface TypedFact extends FactTraits {
  readonly type: FactTypeId;
}

/** The type of a fact. What content states has passed the schema of its type, so the value is one of the type's own. */
export const typeOf = ({ type }: TypedFact): FactType => factTypes[type] as unknown as FactType;

export type { FactTraits, FactType, FactValue, FieldKit };
