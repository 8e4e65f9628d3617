/** What an entry is, in one sentence. */
import type { Entry } from '../entries/entry.ts';
import { draftSummary } from '../entries/placeholders.ts';
import { kindOf } from '../kinds/kinds.ts';

/** The sentence that its editor wrote; of an entry without one, what is true of it all the same. */
export const summaryOf = ({ kind, maker, data }: Pick<Entry, 'kind' | 'maker' | 'data'>): string =>
  data.summary ?? draftSummary(kindOf(kind), maker);
