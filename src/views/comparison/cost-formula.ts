/** The prices of a side that is sold by the token, and the formula of a month with these prices filled in. */
import type { Prices } from '../../comparison/cost.ts';
import type { PriceList } from './cost-row.ts';
import type { EntryDocument } from '../entry-document.ts';
import type { TextSegment, ShowFact } from './licence-terms.ts';

const INPUT = 'inputUsdPerMillionTokens';
const CACHED = 'cachedInputUsdPerMillionTokens';
const OUTPUT = 'outputUsdPerMillionTokens';

/** The facts that a month is counted from. */
export const PRICE_FACTS: readonly string[] = [INPUT, CACHED, OUTPUT];

function pricesOf(facts: EntryDocument['facts']): Prices {
  const [input, cached, output] = PRICE_FACTS.map((id) => {
    const value = facts[id]?.value;
    return typeof value === 'number' ? value : undefined;
  });
  return { input, cached, output };
}

/** What a side asks for, and what it would ask for if the other source of a disputed price were right. */
export function priceListOf({ facts, disputed }: EntryDocument): PriceList {
  const isDisputed = PRICE_FACTS.some((id) => disputed[id] !== undefined);
  return { prices: pricesOf(facts), disputed: isDisputed ? pricesOf({ ...facts, ...disputed }) : undefined };
}

/** The formula of a side. Each price is as the facts show it and leads to its row. */
export function formulaOf({ facts }: EntryDocument, { cached }: Prices, show: ShowFact): readonly TextSegment[] {
  const outputPart = [{ text: ' + output × ' }, show(OUTPUT)];
  if (cached !== undefined)
    return [{ text: '(input − cached) × ' }, show(INPUT), { text: ' + cached × ' }, show(CACHED), ...outputPart];
  const why = facts[CACHED]?.value === 'none' ? 'it has no lower price' : 'no lower price is known';
  return [{ text: 'input × ' }, show(INPUT), ...outputPart, { text: `; cached input costs the same, as ${why}` }];
}
