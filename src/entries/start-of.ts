/** When entries began. */
import { kindOf } from '../kinds/kinds.ts';
import type { Entry } from './entry.ts';

/** The day on which an entry began, as its facts state it; empty where that is unknown. */
export function startOf({ kind, data }: Entry): string {
  const value = data.facts[kindOf(kind).lifeCycle?.start ?? '']?.value;
  return typeof value === 'string' && value !== 'none' ? value : '';
}
