/** What happened to an entry, by day, as far as its facts and their history tell: days such as a release, and figures that changed. */
import type { FactDefinition } from '../../schemas/content.ts';
import type { EntryDocument } from './entry-document.ts';
import { formatFact, unitText } from './format.ts';

export interface EntryEvent {
  readonly day: string;
  readonly fact: string;
  /** `Released`, `Input price`. */
  readonly label: string;
  /** The figures before and after; `undefined` for a day. */
  readonly change: { readonly before: string; readonly after: string; readonly unit: string } | undefined;
}

/** Facts that are days of events, such as a release. */
function dated(document: EntryDocument, facts: readonly FactDefinition[]): EntryEvent[] {
  return facts.flatMap(({ id, isEvent = false, label }) => {
    const value = document.facts[id]?.value;
    const isDay = isEvent && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    return isDay ? [{ day: value, fact: id, label, change: undefined }] : [];
  });
}

function changed(document: EntryDocument, facts: readonly FactDefinition[]): EntryEvent[] {
  return facts.flatMap((fact) => {
    const stated = document.facts[fact.id];
    const earlier = document.history[fact.id] ?? [];
    const last = earlier.at(-1);
    const isNew = stated !== undefined && typeof stated.value === 'number' && last !== undefined && stated.value !== last.value;
    const points = isNew ? [...earlier, { value: stated.value as number, asOf: stated.asOf }] : earlier;
    return points.slice(1).map((point, index) => ({
      day: point.asOf,
      fact: fact.id,
      label: fact.label,
      change: {
        before: formatFact(fact, points[index]?.value ?? 0),
        after: formatFact(fact, point.value),
        unit: unitText(fact),
      },
    }));
  });
}

/** The events of an entry of a kind with these facts: days first, then changes, each in the order of the facts. */
export function eventsOf(document: EntryDocument, facts: readonly FactDefinition[]): readonly EntryEvent[] {
  return [...dated(document, facts), ...changed(document, facts)];
}
