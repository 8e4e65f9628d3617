/** What an entry is, in one sentence. */
import type { Entry } from '../entries/entry.ts';
import { draftSummary } from '../entries/placeholders.ts';
import { kindOf } from '../kinds/kinds.ts';
import { inSentence } from './in-sentence.ts';

/** The sentence that its editor wrote; of an entry without one, what is true of it all the same. */
export const summaryOf = ({ kind, maker, data }: Pick<Entry, 'kind' | 'maker' | 'data'>): string =>
  data.summary ?? draftSummary(kindOf(kind), maker);

/** The same on its page, where an entry without such a sentence says at least what it is listed among: `A model by Acme, among chat models.` */
export function summaryAmong(entry: Pick<Entry, 'kind' | 'maker' | 'data'>, category: string | undefined): string {
  const summary = summaryOf(entry);
  if (entry.data.summary !== undefined || category === undefined) return summary;
  return summary.replace(/\.$/, `, among ${inSentence(category)}.`);
}
