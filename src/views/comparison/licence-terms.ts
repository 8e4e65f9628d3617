/** What is known of licence and hosting of a side that has no price for a period of use, in words. */
import { isOpenLicence } from '../../../schemas/fact-types/open-licences.ts';
import type { KindView } from '../../../schemas/content.ts';
import { SIDES, type SideName } from '../../comparison/sides.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { inSentence } from '../in-sentence.ts';
import { goneLabel } from '../life-cycle.ts';
import { claimAnchor } from '../links.ts';

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

/** A fact of one side as the facts show it, with the address of its row; without one where the page has no such row. */
export type ShowFact = (factId: string) => TextSegment;

/** Prices of another unit than those that a period of use is worked out with, such as that of a minute. */
function otherPrices({ facts }: EntryDocument, kind: KindView | undefined, show: ShowFact): TextSegment[] {
  const { group } = kind?.facts.find(({ id }) => id === kind.unitPrice) ?? {};
  const stated = (kind?.facts ?? []).filter((fact) => fact.group === group && typeof facts[fact.id]?.value === 'number');
  return stated.flatMap(({ id, label, unit }) => [{ text: `${label} (${unit ?? ''}): ` }, show(id), { text: '. ' }]);
}

/** Whether it is known to cost nothing, under whatever terms. */
function isFree({ kind, facts }: EntryDocument, { kinds }: ViewContext): boolean {
  const conditions = Object.entries(kinds[kind]?.terms?.free?.when ?? {});
  return conditions.length > 0 && conditions.every(([id, value]) => facts[id]?.value === value);
}

/** Each fact by its name, for sides of which no more can be said. */
function plainFacts(document: EntryDocument, context: ViewContext, show: ShowFact): TextSegment[] {
  const { kinds } = context;
  const kind = kinds[document.kind];
  const told = (kind?.facts ?? []).filter(({ id }) => kind?.terms?.facts.includes(id));
  const prices = otherPrices(document, kind, show);
  const unpriced = prices.length === 0 && !isFree(document, context) ? [{ text: 'no price is recorded. ' }] : prices;
  return [
    ...(document.isGone ? [{ text: `${inSentence(goneLabel(document, { kinds }))}, so nothing is worked out. ` }] : unpriced),
    ...told.flatMap(({ id, label }) => [{ text: `${label}: ` }, show(id), { text: '. ' }]),
  ];
}

/** That it is free to run, where its licence says so and nothing else that is known of its price. */
function freeToRun({ kind, facts }: EntryDocument, { kinds }: ViewContext, show: ShowFact): TextSegment[] | undefined {
  const free = kinds[kind]?.terms?.free;
  const licence = facts[free?.licence ?? '']?.value;
  if (free === undefined || typeof licence !== 'string' || !isOpenLicence(licence)) return undefined;
  const conditions = Object.entries(free.when);
  if (!conditions.every(([id, value]) => facts[id] === undefined || facts[id].value === value)) return undefined;
  const proofs = conditions.filter(([id]) => facts[id] !== undefined);
  return [
    ...(proofs.length === 0 ? [{ text: 'Free' }] : proofs.map(([id]) => show(id))),
    { text: ' to run yourself under ' },
    show(free.licence),
    { text: `; ${free.besides}. ` },
  ];
}

/** The capabilities of an entry that say where it runs. */
function hostingClaims({ capabilities }: EntryDocument, { site }: ViewContext): string[] {
  const ids = new Set(capabilities.map(({ id }) => id));
  return (site.cost?.hosting ?? []).filter((id) => ids.has(id));
}

/** Whether anything of licence, pricing and hosting can be told: the kind has costs or terms, or a claim says where the entry runs. */
function hasTerms(document: EntryDocument, context: ViewContext): boolean {
  const { cost, terms } = context.kinds[document.kind] ?? {};
  return cost !== undefined || terms !== undefined || hostingClaims(document, context).length > 0;
}

/** The claims that say where it runs, each linked to its place on the entry's page. */
function hosting(document: EntryDocument, context: ViewContext): TextSegment[] {
  const links = hostingClaims(document, context).flatMap((id, index) => [
    { text: index === 0 ? 'Hosting: ' : ', ' },
    { text: context.capabilityNames[id] ?? id, href: `${document.page}#${claimAnchor(id)}` },
  ]);
  return links.length === 0 ? [] : [...links, { text: '.' }];
}

/** Licence, pricing and hosting of each side that has no price and of which they can be told, as far as the catalogue knows them. */
export function viewTerms(
  documents: readonly EntryDocument[],
  isPriced: readonly boolean[],
  context: ViewContext,
  showAt: (at: number) => ShowFact,
): TermsView[] {
  return documents.flatMap((document, at) => {
    if (isPriced[at] === true || !hasTerms(document, context)) return [];
    const facts = freeToRun(document, context, showAt(at)) ?? plainFacts(document, context, showAt(at));
    return [{ side: SIDES[at] ?? 'a', name: document.name, segments: [...facts, ...hosting(document, context)] }];
  });
}
