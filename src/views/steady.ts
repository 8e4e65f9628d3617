/** Figures of an entry that are still what they were when a source first stated them. */
import type { FactDefinition, HistoryPoint } from '../../schemas/content.ts';
import { atSeller } from './condition-notes.ts';
import { viewSource, type SourceView, type ViewContext } from './context.ts';
import type { EntryDocument } from './entry-document.ts';
import { formatDate, formatStated, unitText } from './format.ts';

interface Day {
  readonly iso: string;
  readonly text: string;
}

const dayOf = (iso: string): Day => ({ iso, text: formatDate(iso) });

export interface SteadyView {
  readonly label: string;
  /** `$3.00 per million tokens`. */
  readonly value: string;
  /** The first day on which the source stated it, and the last on which it is known to hold. */
  readonly from: Day;
  readonly to: Day;
  readonly source: SourceView;
}

function viewSteadyFact(
  fact: FactDefinition,
  { facts, history }: Pick<EntryDocument, 'facts' | 'history'>,
  { sources }: Pick<ViewContext, 'sources'>,
): SteadyView[] {
  const [stated, points] = [facts[fact.id], history[fact.id] ?? []];
  const first: HistoryPoint | undefined = points[0];
  // What another source states later says nothing about the time between.
  const isSteady = points.length === 1 && first?.value === stated?.value && first?.source === stated?.source;
  if (!isSteady || first === undefined || stated === undefined || first.asOf >= stated.asOf) return [];
  return [
    {
      label: atSeller(fact.label, stated),
      value: `${formatStated(fact, stated)}${unitText(fact)}`,
      from: dayOf(first.asOf),
      to: dayOf(stated.asOf),
      source: viewSource(sources, first.source),
    },
  ];
}

/** The facts of an entry whose history is one value, which holds today too, in the order of the facts. */
export const viewSteady = (document: EntryDocument, context: ViewContext): readonly SteadyView[] =>
  (context.kinds[document.kind]?.facts ?? []).flatMap((fact) => viewSteadyFact(fact, document, context));
