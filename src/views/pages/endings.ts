/** The days on which entries end, announced or past, for calendars. */
import { compareText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { viewContext, viewSource } from '../context.ts';
import { entryDocument } from '../entry-document.ts';
import { inSentence } from '../in-sentence.ts';
import { goneLabel } from '../life-cycle.ts';
import { perCatalogue } from '../per-catalogue.ts';
import { successorSentence } from '../successor.ts';

export interface EndDay {
  readonly slug: string;
  readonly day: string;
  /** `GPT-5: retired`. */
  readonly title: string;
  /** Where it is said, and what takes its place. */
  readonly text: string;
  readonly href: string;
  /** The day on which the source said so. */
  readonly asOf: string;
}

const isDay = (value: string | undefined): value is string => /^\d{4}-\d{2}-\d{2}$/.test(value ?? '');

function endOf(catalogue: Catalogue, entry: Entry): EndDay[] {
  const context = viewContext(catalogue);
  const document = entryDocument(catalogue, entry);
  const { end } = document.lifeCycle;
  const stated = document.facts[kindOf(entry.kind).lifeCycle?.end ?? ''];
  if (stated === undefined || !isDay(end)) return [];
  const source = viewSource(context.sources, stated.source);
  return [
    {
      slug: entry.slug,
      day: end,
      title: `${document.name}: ${inSentence(goneLabel(document, context))}`,
      text: `As ${source.label} says.${successorSentence(document.successor)}`,
      href: document.page,
      asOf: stated.asOf,
    },
  ];
}

/** Every known day, the earliest first. Past ones stay, so that they do not vanish from a reader's calendar. */
export const viewEndDays = perCatalogue((catalogue: Catalogue): readonly EndDay[] =>
  catalogue.content.entries
    .flatMap((entry) => endOf(catalogue, entry))
    .toSorted((a, b) => compareText(a.day, b.day) || compareText(a.title, b.title)),
);
