/** Views of the need pages. */
import type { NeedData } from '../../../schemas/content.ts';
import { byName } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Term } from '../../entries/entry.ts';
import type { Match, MatchedNeed } from '../../matching/match-needs.ts';
import { kindIds, kinds } from '../../kinds/kinds.ts';
import { endNotes } from '../condition-notes.ts';
import { viewContext, type ViewContext } from '../context.ts';
import { categoryPath } from '../entry-path.ts';
import { formatStated, unitText } from '../format.ts';
import { goneWords, passingWords } from '../life-cycle.ts';
import { leaderboardHref } from '../leaderboard-query.ts';
import { editUrl } from '../links.ts';
import type { PictureView } from '../picture-view.ts';
import { perTerm } from '../per-catalogue.ts';
import { proseOf } from '../prose.ts';
import { kindCrumb, type Crumb } from './crumbs.ts';
import { viewNeedChanges, type NeedChange } from './need-changes.ts';
import { viewNeedPairs, type NeedPairs } from './need-pairs.ts';
import { viewNeedPicture } from './need-picture.ts';
import { demandsOf, factNamed, preferenceName, subjectText, viewPreference, type PreferenceView } from './need-words.ts';
import { linkTo, matchedNeed, needLink, type EntryLink, type TermLink } from './terms.ts';

/** All needs by name, each with the number of entries that meet it. */
export function viewNeedIndex(catalogue: Catalogue): readonly TermLink[] {
  return catalogue.content.needs.map((need) => needLink(catalogue, need)).toSorted(byName);
}

interface AnswerView {
  readonly entry: EntryLink;
  readonly reasons: readonly string[];
  /** What is preferred and not recorded of it. */
  readonly unknown: readonly string[];
}

/** The answers to a need, and the entries that may be one. */
export interface AnswersView {
  readonly answerCount: number;
  /** The best of them, as many as the page has room for. */
  readonly answers: readonly AnswerView[];
  readonly openCount: number;
  /** Entries that may meet it: one condition is not recorded. As many as the page has room for. */
  readonly open: readonly { readonly entry: EntryLink; readonly missing: string }[];
  /** Whether there was no room for some of either. */
  readonly isCut: boolean;
}

export interface NeedView extends AnswersView {
  readonly name: string;
  readonly summary: string;
  readonly prose: string;
  /** Sentences that say what an answer must have. */
  readonly demands: readonly string[];
  /** What makes an answer better, in words, the most important first. */
  readonly prefers: readonly PreferenceView[];
  /** Categories whose entries can be an answer. */
  readonly categories: readonly string[];
  /** How the answers are sorted, in sentences. */
  readonly order: string;
  /** The leaderboards in which all of them stand, with the capabilities that it requires. */
  readonly leaderboards: readonly Crumb[];
  /** `undefined` where too few answers have a price. */
  readonly picture: PictureView | undefined;
  readonly pairs: NeedPairs;
  readonly changes: readonly NeedChange[];
  readonly editUrl: string;
}

/** So many entries stand on a page beside the dots of its picture: no page lists more than 200 links. */
const ROOM = { answers: 50, open: 30 } as const;

function leaderboardsOf({ content }: Catalogue, { data }: Term<NeedData>): readonly Crumb[] {
  const own = content.categories.filter(({ id }) => data.categories.includes(id));
  const boards =
    own.length === 0
      ? kinds.map(({ id }) => kindCrumb(id))
      : own.map((term) => ({ name: term.data.name, href: categoryPath({ kind: term.data.kind, category: term.id }) }));
  return boards.map(({ name, href }) => ({ name, href: leaderboardHref(href, { capabilities: data.requires }) }));
}

function openOf(catalogue: Catalogue, { open }: MatchedNeed, context: ViewContext): AnswersView['open'] {
  return open.flatMap(({ slug, open: about }) => {
    const entry = catalogue.entryBySlug.get(slug);
    return entry === undefined ? [] : [{ entry: linkTo(catalogue, entry), missing: subjectText(about, context) }];
  });
}

function viewAnswer(catalogue: Catalogue, match: Match, { prefers }: NeedData): AnswerView[] {
  const context = viewContext(catalogue);
  const entry = catalogue.entryBySlug.get(match.slug);
  if (entry === undefined) return [];
  const factReasons = match.facts.map((id) => {
    const [fact, stated] = [factNamed(id), entry.data.facts[id]];
    if (fact === undefined || stated === undefined) return id;
    return [`${fact.label} ${formatStated(fact, stated)}${unitText(fact)}`, ...endNotes(stated, fact)].join(' ');
  });
  const reasons = [...factReasons, ...match.capabilities.map((id) => context.capabilityNames[id] ?? id)];
  const unknown = prefers.flatMap((one, at) => (match.unknown.includes(at) ? preferenceName(one, context) : []));
  return [{ entry: linkTo(catalogue, entry), reasons, unknown }];
}

/** The answers that a need has, each with its reasons. */
export function viewAnswers(catalogue: Catalogue, need: NeedData, matched: MatchedNeed): AnswersView {
  return {
    answerCount: matched.matches.length,
    answers: matched.matches.slice(0, ROOM.answers).flatMap((match) => viewAnswer(catalogue, match, need)),
    openCount: matched.open.length,
    open: openOf(catalogue, matched, viewContext(catalogue)).slice(0, ROOM.open),
    isCut: matched.matches.length > ROOM.answers || matched.open.length > ROOM.open,
  };
}

/** How answers are sorted, and what is none. */
function orderText(context: ViewContext): string {
  const [passing, gone] = [passingWords(kindIds, context), goneWords(kindIds, context)];
  return [
    'Sorted by how well each fits what this need prefers, then by score.',
    ...(passing === '' ? [] : [`What is ${passing} stands after what is current.`]),
    ...(gone === '' ? [] : [`What is ${gone} is never an answer.`]),
  ].join(' ');
}

function makeNeed(catalogue: Catalogue, term: Term<NeedData>): NeedView {
  const context = viewContext(catalogue);
  const { data } = term;
  const matched = matchedNeed(catalogue, term.id);
  return {
    name: data.name,
    summary: data.summary,
    prose: proseOf(catalogue, term.prose),
    demands: demandsOf(data, context),
    categories: data.categories.map((id) => context.categoryNames[id] ?? id),
    prefers: data.prefers.map((preference) => viewPreference(preference, context)),
    order: orderText(context),
    ...viewAnswers(catalogue, data, matched),
    leaderboards: leaderboardsOf(catalogue, term),
    picture: viewNeedPicture(catalogue, term),
    pairs: viewNeedPairs(catalogue, term.id),
    changes: viewNeedChanges(catalogue, data, matched),
    editUrl: editUrl(context.site, term.file),
  };
}

/** The page of one need: what it takes, and the entries that have it, the best first, each with its reasons. */
export const viewNeed = perTerm(makeNeed);
