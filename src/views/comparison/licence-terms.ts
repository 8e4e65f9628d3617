/** What is known of licence and hosting of a side that has no price per token, in words. */
import { OPEN_LICENCES } from '../../../schemas/names.ts';
import type { SideName } from '../../comparison/best-side.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { claimAnchor, entryPath } from '../links.ts';

/** A part of a sentence, with the place that proves it. */
export interface TextSegment {
  readonly text: string;
  readonly href?: string | undefined;
}

export interface TermsView {
  readonly side: SideName;
  readonly name: string;
  readonly segments: readonly TextSegment[];
}

const TERMS: ReadonlySet<string> = new Set(['pricing', 'licence', 'openWeights']);

/** A fact of one side as the facts show it, with the address of its row; without one where the page has no such row. */
export type ShowFact = (factId: string) => TextSegment;

/** Each fact by its name, for sides of which no more can be said. */
function plainFacts(document: EntryDocument, context: ViewContext, show: ShowFact): TextSegment[] {
  const own = context.rowCatalogue.facts[document.kind].filter(({ id }) => TERMS.has(id));
  const facts = own.flatMap(({ id, label }) => [{ text: `${label}: ` }, show(id), { text: '. ' }]);
  return [{ text: 'no price is stated here. ' }, ...facts];
}

/** That software is free to run, where both its price and its licence say so. */
function freeToRun({ facts }: EntryDocument, show: ShowFact): TextSegment[] | undefined {
  const { pricing, licence } = facts;
  if (pricing?.value !== 'free' || typeof licence?.value !== 'string' || !OPEN_LICENCES.has(licence.value)) return undefined;
  const machines = { text: '; what your own machines cost is not stated here. ' };
  return [show('pricing'), { text: ' to run yourself under ' }, show('licence'), machines];
}

/** The claims that say where it runs, each linked to its place on the entry's page. */
function hosting(document: EntryDocument, { site, capabilityNames }: ViewContext): TextSegment[] {
  const ids = new Set(document.capabilities.map(({ id }) => id));
  const claimed = (site.cost?.hosting ?? []).filter((id) => ids.has(id));
  const links = claimed.flatMap((id, index) => [
    { text: index === 0 ? 'Hosting: ' : ', ' },
    { text: capabilityNames[id] ?? id, href: `${entryPath(document)}#${claimAnchor(id)}` },
  ]);
  return links.length === 0 ? [] : [...links, { text: '.' }];
}

/** Licence, pricing and hosting of a side, as far as the catalogue knows them. */
export function viewTerms(document: EntryDocument, side: SideName, context: ViewContext, show: ShowFact): TermsView {
  const facts = freeToRun(document, show) ?? plainFacts(document, context, show);
  return { side, name: document.name, segments: [...facts, ...hosting(document, context)] };
}
