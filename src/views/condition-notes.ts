/** What a stated price depends on, in words. */
import { formatNumber } from '../../schemas/numbers.ts';
import type { Cell, RowSubject } from '../comparison/row.ts';
import { formatDate, formatFact } from './format.ts';

type Stated = Pick<Extract<Cell, { readonly state: 'known' }>, 'tiers' | 'until' | 'next'>;

/** `at Example Market`, where the maker itself asks no such price. */
export const sellerNote = ({ seller }: { readonly seller?: string | undefined }): string | undefined =>
  seller === undefined ? undefined : `at ${seller}`;

/** `Input price at Example Market`; the text alone where the maker itself asks it. */
export const atSeller = (text: string, stated: { readonly seller?: string | undefined }): string =>
  [text, sellerNote(stated)].filter((part) => part !== undefined).join(' ');

/** `$5.00 above 272,000 input tokens a request` for each tier. */
function tierNotes({ tiers = [] }: Stated, subject: RowSubject): string[] {
  return tiers.map(({ above, value }) => `${formatFact(subject, value)} above ${formatNumber(above)} ${subject.tieredBy ?? ''}`);
}

/** How long a price holds: `until 31 Dec 2026, then $1.50`; nothing where no end is known. */
export function endNotes({ until, next }: Stated, subject: RowSubject): string[] {
  const then = next === undefined ? '' : `, then ${formatFact(subject, next)}`;
  return until === undefined ? [] : [`until ${formatDate(until)}${then}`];
}

/** The tiers, and how long the price holds. */
export const conditionNotes = (stated: Stated, subject: RowSubject): string[] => [
  ...tierNotes(stated, subject),
  ...endNotes(stated, subject),
];
