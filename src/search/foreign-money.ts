/** What is offered where a text counts in money of which nothing is known here: "under €5". Runs in the browser and in tests. */
import type { FinderIndex } from './finder-index.ts';
import type { QuestionIndex } from './question-index.ts';
import { questionLines } from './question-lines.ts';
import { questionParts } from './question-parts.ts';
import type { Suggestion } from './suggestion.ts';

const WHY = 'Prices here are in US dollars, and not converted.';

/** The lists by the lowest of what is counted in money, and why the question is not answered; nothing where it counts in no other money. */
export function foreignMoneyLines(text: string, names: FinderIndex, questions: QuestionIndex): readonly Suggestion[] {
  if (!questionParts(text, questions).isForeign) return [];
  const { meanings } = questions;
  const isOfMoney = (fact: string) => meanings.some(({ wish }) => wish.type === 'amount' && wish.fact === fact && wish.isMoney);
  const cheapest = meanings.find(({ wish }) => wish.type === 'order' && !wish.isDown && isOfMoney(wish.fact));
  const lines = questionLines(cheapest?.words[0] ?? '', names, questions).complete;
  return lines.map((line) => ({ ...line, isOther: true as const, why: WHY }));
}
