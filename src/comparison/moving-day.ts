/** Days that move on, such as that of a last change, as against days of what has happened once. */
import { daysBetween } from '../../schemas/dates.ts';
import type { FactValue } from '../../schemas/content.ts';
import type { RowSubject } from './row.ts';

/** Work that goes on is touched every few days or weeks; which of two was touched last is chance, and nobody is behind. */
const CHANCE_DAYS = 30;

/** Whether a fact is a day that moves on. */
export const isMoving = ({ type, better, comparableWithinDays }: RowSubject): boolean =>
  type === 'date' && better !== 'none' && comparableWithinDays !== undefined;

/** Whether two such days lie so near to each other that neither is the later one. */
export const isChance = (subject: RowSubject, one: FactValue, other: FactValue): boolean =>
  isMoving(subject) && Math.abs(daysBetween(String(one), String(other))) <= CHANCE_DAYS;
