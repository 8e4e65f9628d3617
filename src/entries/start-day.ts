/** When an entry came: the fact that its kind names as the start of a life cycle. */
import { kindOf } from '../kinds/kinds.ts';
import type { Entry } from './entry.ts';

/** The day on which an entry came, `2026-07-01`; empty where it is unknown. */
export function startDay({ kind, data }: Entry): string {
  const value = data.facts[kindOf(kind).lifeCycle?.start ?? '']?.value;
  return typeof value === 'string' && value !== 'none' ? value : '';
}
