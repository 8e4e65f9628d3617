/** What feeds tell of an entry: days such as a release, changed prices, moves in rank, and its end, announced or come. */
import type { FactDefinition } from '../../../schemas/content.ts';
import { typeOf } from '../../../schemas/fact-types/index.ts';
import { compareText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { viewContext, type ViewContext } from '../context.ts';
import { entryDocument, type EntryDocument } from '../entry-document.ts';
import { eventsOf, type EntryEvent } from '../entry-events.ts';
import { formatDate } from '../format.ts';
import { inSentence } from '../in-sentence.ts';
import { goneLabel } from '../life-cycle.ts';
import { perCatalogue } from '../per-catalogue.ts';
import { rankMovesOf, REASONS, type RankMoveView } from '../rank-moves.ts';

export interface FeedItem {
  /** What it is of, which never changes: the page, the fact or rank, and the day or value. */
  readonly key: string;
  readonly day: string;
  readonly title: string;
  /** The same in a sentence, with the day. */
  readonly text: string;
  /** The fact, or how it is ranked, on the entry's page. */
  readonly href: string;
  readonly category: { readonly id: string; readonly label: string };
  /** Whether the entry began with it, which is no change of it. */
  readonly isStart: boolean;
}

type Told = Pick<FeedItem, 'day' | 'title' | 'text'> & { readonly fact: string; readonly suffix: string };

function eventItem({ name }: EntryDocument, { day, fact, label, change }: EntryEvent): Told {
  const what = change === undefined ? label : `${label} from ${change.before} to ${change.after}${change.unit}`;
  return { day, fact, suffix: day, title: `${name}: ${what}`, text: `${what}, ${formatDate(day)}.` };
}

/**
 * The end of an entry as its maker announces it, from the day on which the source said so. When it has come, the day of the end tells
 * it, unless no day is known.
 */
function endItems(document: EntryDocument, context: ViewContext): Told[] {
  const { name, facts, kind, lifeCycle } = document;
  const { status: statusId = '', end: endId = '' } = kindOf(kind).lifeCycle ?? {};
  const { end, isEnding, isGone } = lifeCycle;
  const [status, stated] = [facts[statusId], facts[endId]];
  const label = inSentence(goneLabel(document, context));
  if (isEnding && end !== undefined && stated !== undefined) {
    const what = `will be ${label} on ${formatDate(end)}`;
    return [{ day: stated.asOf, fact: endId, suffix: `announced/${end}`, title: `${name} ${what}`, text: `${name} ${what}.` }];
  }
  if (!isGone || end !== undefined || status === undefined) return [];
  const text = `${name} is ${label}, as of ${formatDate(status.asOf)}.`;
  return [{ day: status.asOf, fact: statusId, suffix: String(status.value), title: `${name} is ${label}`, text }];
}

/** Moves in rank, of the category that they were in. */
const rankItems = ({ page, name }: EntryDocument, moves: readonly RankMoveView[], kindLabel: string): FeedItem[] =>
  moves.map(({ day, from, to, why, kind, category, ranking, href }) => ({
    day,
    key: `${page}rank/${day}`,
    title: `${name}: rank ${from} → ${to} in ${ranking}`,
    text: `Rank in ${ranking} from ${from} to ${to}, ${REASONS[why]}, ${formatDate(day)}.`,
    href,
    category: { id: category ?? kind, label: category === undefined ? kindLabel : ranking },
    isStart: false,
  }));

/** Counts such as stars change with every reading; that is no news. */
const isNews = (facts: readonly FactDefinition[]) => (event: EntryEvent) => {
  const fact = facts.find(({ id }) => id === event.fact);
  return event.change === undefined || fact === undefined || typeOf(fact).isGradual !== true;
};

function itemsOf(catalogue: Catalogue, entry: Entry): readonly FeedItem[] {
  const context = viewContext(catalogue);
  const document = entryDocument(catalogue, entry);
  const { facts, lifeCycle, label } = kindOf(entry.kind);
  const events = eventsOf(document, facts).filter(isNews(facts));
  const told = [...events.map((event) => eventItem(document, event)), ...endItems(document, context)];
  const { category } = entry.data;
  const ofFacts = told.map(({ fact, suffix, ...item }) => ({
    ...item,
    key: `${document.page}${fact}/${suffix}`,
    href: `${document.page}#fact-${fact}`,
    category: { id: category ?? entry.kind, label: context.categoryNames[category ?? ''] ?? label },
    isStart: fact === lifeCycle?.start,
  }));
  const ofRanks = rankItems(document, rankMovesOf(catalogue).get(entry.slug) ?? [], label);
  return [...ofFacts, ...ofRanks].filter(({ day }) => day <= context.today).toSorted(newestFirst);
}

/** The newest day first; those of one day by their words. */
export const newestFirst = (a: FeedItem, b: FeedItem) =>
  compareText(b.day, a.day) || compareText(a.title, b.title) || compareText(a.key, b.key);

/** Slug -> what feeds tell of the entry, up to the site's day, the newest first. */
export const feedItems = perCatalogue(
  (catalogue: Catalogue): ReadonlyMap<string, readonly FeedItem[]> =>
    new Map(catalogue.content.entries.map((entry) => [entry.slug, itemsOf(catalogue, entry)])),
);
