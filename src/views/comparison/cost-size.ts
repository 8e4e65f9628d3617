/** The size of one use in the calculator of costs: prices may depend on it, and a side may not hold it. */
import type { KindView } from '../../../schemas/content.ts';
import type { ComparedCost } from '../../comparison/compare-cost.ts';
import type { PriceList } from '../../comparison/cost.ts';
import { inSentence } from '../in-sentence.ts';
import type { LimitNames } from './cost-row.ts';

/** The field of the size. */
export interface SizeFieldView {
  readonly label: string;
  readonly start: number;
  /** The part whose size it is, and what bounds it: `context window`; `undefined` where nothing does. */
  readonly part: string | undefined;
  readonly limitName: string | undefined;
  /** The same of the named part alone; `undefined` where no side has such a limit. */
  readonly ownLimitName: string | undefined;
}

/** What the calculator calls what bounds one use. */
export function limitNamesOf({ cost, facts }: KindView): LimitNames {
  const nameOf = (fact: string | undefined) => inSentence(facts.find(({ id }) => id === fact)?.label ?? '');
  return { whole: nameOf(cost?.size?.limit?.fact), own: nameOf(cost?.size?.limit?.own) };
}

/** The field of the size of one use: only where a price depends on it, or one of the worked uses does not fit. */
export function sizeField(kind: KindView, { priced, rows }: ComparedCost): SizeFieldView | undefined {
  const { size } = kind.cost ?? {};
  const isTiered = priced.some(({ list }) => list.tiers !== undefined);
  const isBounded = rows.some(({ costs }) => costs.some(({ limit }) => limit !== undefined));
  if (size === undefined || !(isTiered || isBounded)) return undefined;
  const { whole, own } = limitNamesOf(kind);
  const hasOwnLimit = priced.some(({ list }) => list.ownLimit !== undefined);
  return {
    label: size.label,
    start: rows[0]?.size ?? 1,
    part: size.limit?.part,
    limitName: whole || undefined,
    ownLimitName: hasOwnLimit ? own : undefined,
  };
}

/** A list as the calculator needs it. */
export const pricesJson = (list: PriceList, hasSize: boolean) =>
  JSON.stringify(hasSize ? list : { ...list, limit: undefined, ownLimit: undefined });
