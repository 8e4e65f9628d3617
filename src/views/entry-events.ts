/** What happened to an entry, by day, as far as its facts and their history tell: days such as a release, and figures that changed. */
import type { FactDefinition, HistoryPoint } from '../../schemas/content.ts';
import { atSeller } from './condition-notes.ts';
import type { EntryDocument } from './entry-document.ts';
import { formatFact, unitText } from './format.ts';

export interface EntryEvent {
  readonly day: string;
  readonly fact: string;
  /** `Released`, `Input price`, `Input price at Example Market`. */
  readonly label: string;
  /** The figures before and after, and the day of the one before; `undefined` for a day. */
  readonly change: { readonly before: string; readonly since: string; readonly after: string; readonly unit: string } | undefined;
}

/** The day of an event, such as a release, that a fact states; `undefined` for all other facts, and for a month. */
export function eventDay({ facts }: Pick<EntryDocument, 'facts'>, { id, isEvent = false }: FactDefinition): string | undefined {
  const value = facts[id]?.value;
  return isEvent && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

/** What a day is called as an event. */
export const eventLabel = ({ label, eventLabel: own = label }: FactDefinition): string => own;

function dated(document: EntryDocument, facts: readonly FactDefinition[]): EntryEvent[] {
  return facts.flatMap((fact) => {
    const day = eventDay(document, fact);
    return day === undefined ? [] : [{ day, fact: fact.id, label: eventLabel(fact), change: undefined }];
  });
}

/** All figures that a fact with a history has had, the oldest first; that of today last, where it is another one. */
export function pointsOf({ facts, history }: Pick<EntryDocument, 'facts' | 'history'>, id: string): readonly HistoryPoint[] {
  const [stated, earlier] = [facts[id], history[id] ?? []];
  const last = earlier.at(-1);
  if (stated === undefined || typeof stated.value !== 'number' || last === undefined || stated.value === last.value)
    return earlier;
  const { value, source, asOf, seller } = stated;
  return [...earlier, { value, source, asOf, ...(seller === undefined ? {} : { seller }) }];
}

/** A change of one price, in words: who asks it stands with the name of the price, or with each figure where it is not the same seller. */
function changeOf(fact: FactDefinition, before: HistoryPoint, after: HistoryPoint): Pick<EntryEvent, 'label' | 'change'> {
  const isOfOne = before.seller === after.seller;
  const named = (text: string, point: HistoryPoint) => (isOfOne ? text : atSeller(text, point));
  return {
    label: atSeller(fact.label, isOfOne ? after : {}),
    change: {
      before: named(formatFact(fact, before.value), before),
      since: before.asOf,
      after: formatFact(fact, after.value),
      unit: named(unitText(fact), after),
    },
  };
}

function changed(document: EntryDocument, facts: readonly FactDefinition[]): EntryEvent[] {
  return facts.flatMap((fact) => {
    const points = pointsOf(document, fact.id);
    return points
      .slice(1)
      .map((point, index) => ({ day: point.asOf, fact: fact.id, ...changeOf(fact, points[index] ?? point, point) }));
  });
}

/** The events of an entry of a kind with these facts: days first, then changes, each in the order of the facts. */
export function eventsOf(document: EntryDocument, facts: readonly FactDefinition[]): readonly EntryEvent[] {
  return [...dated(document, facts), ...changed(document, facts)];
}
