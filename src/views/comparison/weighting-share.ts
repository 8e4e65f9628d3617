/** In how many of the rendered weightings somebody leads, in words. */
import { SIDES } from '../../comparison/best-side.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { formatNumber, formatShare } from '../format.ts';
import { nameOf } from './verdict-sentences.ts';
import { shareOver, type VerdictView } from './verdict.ts';

/** One sentence, with the verdict's own share where the verdict has a leader. */
export function viewShare(documents: readonly EntryDocument[], { leader, share }: VerdictView, context: ViewContext): string {
  const { samples, spread } = context.ranking.robustness;
  const tried = `of the ${formatNumber(samples)} weightings tried, each weight moved by up to ${formatShare(spread)}`;
  if (leader !== undefined && share !== undefined) return `${nameOf(documents, leader)} leads in ${formatShare(share)} ${tried}.`;
  const shares = documents.map((_, side) => shareOver(documents, side, context));
  const most = Math.max(...shares);
  if (shares.every((one) => one === most)) return `The highest score is shared, and nobody leads in more ${tried}.`;
  const name = nameOf(documents, SIDES[shares.indexOf(most)] ?? 'a');
  return `The highest score is shared. ${name} leads in ${formatShare(most)} ${tried}.`;
}
