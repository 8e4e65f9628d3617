/** What an answer about prices means for a month: the costs of an example use among the entries that it leaves. */
import type { ChooserAnswer } from '../../../schemas/content.ts';
import type { Catalogue } from '../../catalogue.ts';
import { usageText } from '../comparison/cost.ts';
import { compareCost, monthsFor } from '../../comparison/compare-cost.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { formatCents } from '../format.ts';
import { inSentence } from '../in-sentence.ts';

/** Whether an answer asks about prices that a period of use is paid by. */
function asksForPrices(kind: string, { where = [] }: ChooserAnswer): boolean {
  const prices = new Set(Object.values(kindOf(kind).cost?.parts ?? {}).map(({ price }) => price));
  return where.some(({ fact }) => prices.has(fact));
}

/** What the example use is, for a question whose answers ask about prices: `A chat assistant: 20M in, 4M out.` */
export function exampleUse(
  { method, subjects }: Catalogue,
  kind: string,
  answers: readonly ChooserAnswer[],
  slugs: readonly string[],
): string | undefined {
  const [month] = monthsFor(
    method.workloads,
    kind,
    slugs.flatMap((slug) => subjects.get(slug) ?? []),
  );
  const view = method.kinds[kind];
  if (month === undefined || view === undefined || !answers.some((answer) => asksForPrices(kind, answer))) return undefined;
  return `${month.name}: ${usageText(view, month)}.`;
}

/** `$0.40 to $18.00 a month for a chat assistant`; `undefined` where the answer says nothing of prices, or no cost is known. */
export function exampleCosts(
  catalogue: Catalogue,
  kind: string,
  answer: ChooserAnswer,
  slugs: readonly string[],
): string | undefined {
  if (!asksForPrices(kind, answer)) return undefined;
  const sides = slugs.flatMap((slug) => catalogue.subjects.get(slug) ?? []);
  const { kinds, workloads, today } = catalogue.method;
  const month = compareCost(sides, kinds, workloads, today)?.rows[0];
  const cents = (month?.costs ?? []).flatMap((cost) => cost.cents ?? []);
  if (month === undefined || cents.length === 0) return undefined;
  const [least, most] = [Math.min(...cents), Math.max(...cents)].map(formatCents);
  return `${least === most ? least : `${least} to ${most}`} a month for ${inSentence(month.name)}`;
}
