/** What a badge says of an entry: where it stands in its category and since when that is known, or that nobody should choose it any more. */
import type { Catalogue } from '../catalogue.ts';
import { datesOf, newestDay } from './data-dates.ts';
import { viewContext } from './context.ts';
import { entryDocument } from './entry-document.ts';
import { formatDate } from './format.ts';
import { viewStatus } from './life-cycle.ts';
import { ordinal, viewScore } from './score.ts';

export interface BadgeView {
  /** Its category, or its kind where it has none. */
  readonly label: string;
  /** `82/100 · 3rd of 16`, `Not ranked`, `Retired 14 Jan 2027`. */
  readonly value: string;
  /** The day of its newest figure; empty without any. */
  readonly date: string;
  readonly isGone: boolean;
  /** All of it in words. */
  readonly title: string;
}

/** The badge of an entry. */
export function viewBadge(catalogue: Catalogue, entry: Catalogue['content']['entries'][number]): BadgeView {
  const context = viewContext(catalogue);
  const document = entryDocument(catalogue, entry);
  const [score, status] = [viewScore(document, context), viewStatus(document, context)];
  const { rank, outOf } = document.score;
  const label = context.categoryNames[document.category ?? ''] ?? context.kinds[document.kind]?.plural ?? document.kind;
  const ranked = rank === null || !score.isMeasured ? 'Not ranked' : `${score.value}/100 · ${ordinal(rank)} of ${outOf}`;
  const value = document.isGone ? (status?.text ?? 'Not ranked') : ranked;
  const newest = newestDay(datesOf([document]));
  const date = newest === undefined ? '' : formatDate(newest);
  const words = [`${document.name}: ${label}`, value, ...(date === '' ? [] : [`data as of ${date}`])].join(', ');
  return { label, value, date, isGone: document.isGone, title: `${words}. ${context.site.name}` };
}
