/** What happened to an entry, by day, as far as its facts and their history tell: days such as a release, and figures that changed. */
import type { FactDefinition, HistoryPoint } from '../../schemas/content.ts';
import type { EntryDocument } from './entry-document.ts';
import { formatFact, unitText } from './format.ts';

export interface EntryEvent {
  readonly day: string;
  readonly fact: string;
  /** `Released`, `Input price`. */
  readonly label: string;
  /** The figures before and after, and the day of the one before; `undefined` for a day. */
  readonly change: { readonly before: string; readonly since: string; readonly after: string; readonly unit: string } | undefined;
}

/** The day of an event, such as a release, that a fact states; `undefined` for all other facts, and for a month. */
export function eventDay({ facts }: Pick<EntryDocument, 'facts'>, { id, isEvent = false }: FactDefinition): string | undefined {
  const value = facts[id]?.value;
  return isEvent && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

function dated(document: EntryDocument, facts: readonly FactDefinition[]): EntryEvent[] {
  return facts.flatMap((fact) => {
    const day = eventDay(document, fact);
    return day === undefined ? [] : [{ day, fact: fact.id, label: fact.label, change: undefined }];
  });
}

/** All figures that a fact with a history has had, the oldest first; that of today last, where it is another one. */
export function pointsOf({ facts, history }: Pick<EntryDocument, 'facts' | 'history'>, id: string): readonly HistoryPoint[] {
  const [stated, earlier] = [facts[id], history[id] ?? []];
  const last = earlier.at(-1);
  if (stated === undefined || typeof stated.value !== 'number' || last === undefined || stated.value === last.value)
    return earlier;
  return [...earlier, { value: stated.value, source: stated.source, asOf: stated.asOf }];
}

function changed(document: EntryDocument, facts: readonly FactDefinition[]): EntryEvent[] {
  return facts.flatMap((fact) => {
    const points = pointsOf(document, fact.id);
    return points.slice(1).map((point, index) => ({
      day: point.asOf,
      fact: fact.id,
      label: fact.label,
      change: {
        before: formatFact(fact, points[index]!.value),
        since: points[index]!.asOf,
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
