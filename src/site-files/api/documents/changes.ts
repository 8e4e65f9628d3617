/** What changed, as figures: the same changes in the same order as on the pages of changes. Moves in rank are in the rankings. */
import type { FactDefinition } from '../../../../schemas/content.ts';
import { compareText } from '../../../../schemas/text-order.ts';
import type { Catalogue } from '../../../catalogue.ts';
import type { Entry } from '../../../entries/entry.ts';
import { kindOf } from '../../../kinds/kinds.ts';
import { entryDocument } from '../../../views/entry-document.ts';
import { eventDay, eventLabel, pointsOf } from '../../../views/entry-events.ts';
import { entryPath } from '../../../views/entry-path.ts';
import type { ChangeResult } from '../schemas/reference.ts';
import { listEnvelope } from './envelope.ts';

function changesOfFact(catalogue: Catalogue, entry: Entry, fact: FactDefinition): ChangeResult[] {
  const document = entryDocument(catalogue, entry);
  const { slug, kind, data } = entry;
  const about = { slug, name: data.name, kind, fact: fact.id, label: fact.label };
  const page = `${entryPath(entry)}#fact-${fact.id}`;
  const points = pointsOf(document, fact.id);
  const [day, stated] = [eventDay(document, fact), document.facts[fact.id]];
  const figures = points.slice(1).map(({ asOf, value, source }, at): ChangeResult => ({
    day: asOf,
    ...about,
    type: 'figure',
    before: points[at]?.value ?? null,
    after: value,
    unit: fact.unit ?? null,
    source,
    page,
  }));
  if (day === undefined || stated === undefined) return figures;
  const label = eventLabel(fact);
  return [
    { day, ...about, label, type: 'event', before: null, after: null, unit: null, source: stated.source, page },
    ...figures,
  ];
}

/** `changes.json`: up to the day of the site, the newest first; those of one day by name. */
export function changesAnswer(catalogue: Catalogue) {
  const { entries, site } = catalogue.content;
  const changes = entries.flatMap((entry) => kindOf(entry.kind).facts.flatMap((fact) => changesOfFact(catalogue, entry, fact)));
  const shown = changes
    .filter(({ day }) => day <= site.today)
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.name, b.name) || compareText(a.label, b.label));
  return listEnvelope(catalogue, shown);
}
