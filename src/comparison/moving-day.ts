/** Days that move on, such as that of a last change, as against days of what has happened once. */
import type { RowSubject } from './row.ts';

/** Whether a fact is a day that moves on. */
export const isMoving = ({ type, better, comparableWithinDays }: RowSubject): boolean =>
  type === 'date' && better !== 'none' && comparableWithinDays !== undefined;
