/** What a change of content does to one entry: facts, results and claims, and its score. */
import { kindOf } from '../kinds/kinds.ts';
import { displayedScore } from '../ranking/rank.ts';
import type { EntryDocument } from '../views/entry-document.ts';
import { formatStated } from '../views/format.ts';
import type { ViewContext } from '../views/context.ts';
import { ownValue } from '../../schemas/own-value.ts';

export interface ValueChange {
  readonly label: string;
  /** `undefined` = was unknown. */
  readonly from: string | undefined;
  /** `undefined` = is unknown now. */
  readonly to: string | undefined;
}

interface ScoreChange {
  readonly from: number;
  readonly to: number;
  readonly rankFrom: number | null;
  readonly rankTo: number | null;
  /** Points of the match graph sub-score, rounded. */
  readonly matchGraph: number;
}

export interface EntryChange {
  readonly slug: string;
  readonly name: string;
  readonly values: readonly ValueChange[];
  readonly claimsAdded: readonly string[];
  readonly claimsRemoved: readonly string[];
  readonly claimsChanged: readonly string[];
  /** How many values are the same, and whose source says so on a later day. */
  readonly confirmedValues: number;
  /** Fields of plain text that read differently: name, summary, prose… */
  readonly texts: readonly string[];
  /** The shown score before and after, also where it stays. */
  readonly points: Pick<ScoreChange, 'from' | 'to'>;
  /** `undefined` when the shown score and rank stay. */
  readonly score: ScoreChange | undefined;
}

/** Whether more changed than the days on which values were read, and what follows from other entries. */
export const isEdited = ({ values, claimsAdded, claimsRemoved, claimsChanged, texts }: EntryChange): boolean =>
  [values, claimsAdded, claimsRemoved, claimsChanged, texts].some((list) => list.length > 0);

/** A document with its prose, which the document itself does not hold. */
export interface Version {
  readonly document: EntryDocument;
  readonly prose: string;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

interface Dated {
  readonly asOf: string;
}

type Block = Readonly<Record<string, Dated>>;

/** Whether nothing differs but the day, which is later. */
function isConfirmed(from: Dated | undefined, to: Dated | undefined): boolean {
  if (from === undefined || to === undefined || to.asOf <= from.asOf) return false;
  return same({ ...from, asOf: '' }, { ...to, asOf: '' });
}

/** How many values of a block are confirmed. */
const confirmedIn = (before: Block, after: Block): number =>
  Object.keys(after).filter((id) => isConfirmed(ownValue(before, id), ownValue(after, id))).length;

/** Whether two blocks differ in nothing but later days. */
function isRestated(before: Block, after: Block): boolean {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids.every((id) => {
    const [from, to] = [ownValue(before, id), ownValue(after, id)];
    return same(from, to) || isConfirmed(from, to);
  });
}

function changesOf<T extends Dated>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  show: (id: string, value: T) => string,
  label: (id: string) => string,
): ValueChange[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids.flatMap((id) => {
    const [from, to] = [ownValue(before, id), ownValue(after, id)];
    if (same(from, to) || isConfirmed(from, to)) return [];
    const text = (value: T | undefined) => (value === undefined ? undefined : show(id, value));
    return [{ label: label(id), from: text(from), to: text(to) }];
  });
}

function valueChanges(before: EntryDocument, after: EntryDocument, { benchmarks }: ViewContext): ValueChange[] {
  const facts = new Map(kindOf(after.kind).facts.map((fact) => [fact.id, fact]));
  const showFact = (id: string, stated: EntryDocument['facts'][string]) => {
    const fact = facts.get(id);
    return `${fact === undefined ? String(stated.value) : formatStated(fact, stated)} (${stated.source}, ${stated.asOf})`;
  };
  const benchmark = (id: string) => benchmarks.find((one) => one.id === id)?.data.name ?? id;
  return [
    ...changesOf(before.facts, after.facts, showFact, (id) => facts.get(id)?.label ?? id),
    ...changesOf(
      before.benchmarks,
      after.benchmarks,
      (_id, result) => `${result.value} (${result.source}, ${result.asOf})`,
      benchmark,
    ),
  ];
}

/** How many points the sub-scores that count the match graph moved, the largest move. */
function matchGraphMove(before: EntryDocument, after: EntryDocument, { ranking }: ViewContext): number {
  const subScores = Object.entries(ranking.signals[after.kind] ?? {});
  const central = subScores.filter(([, signals]) => signals.some(({ centrality }) => centrality === true));
  const moves = central.map(([id]) => (after.score.subScores[id] ?? 0) - (before.score.subScores[id] ?? 0));
  return Math.round(moves.reduce((most, move) => (Math.abs(move) > Math.abs(most) ? move : most), 0));
}

function scoreChange(old: EntryDocument, now: EntryDocument, context: ViewContext): ScoreChange | undefined {
  const [before, after] = [old.score, now.score];
  const [from, to] = [displayedScore(before.score), displayedScore(after.score)];
  const matchGraph = matchGraphMove(old, now, context);
  const isShown = from !== to || before.rank !== after.rank || Math.abs(matchGraph) > MATCH_GRAPH_LIMIT;
  return isShown ? { from, to, rankFrom: before.rank, rankTo: after.rank, matchGraph } : undefined;
}

/** Coming into the ranking, or leaving it, is farther than any move within it. */
export const INTO_OR_OUT_OF_RANKING = 999_999;

/** How many places the rank moved. */
export function rankMove({ score }: EntryChange): number {
  if (score === undefined || score.rankFrom === score.rankTo) return 0;
  if (score.rankFrom === null || score.rankTo === null) return INTO_OR_OUT_OF_RANKING;
  return Math.abs(score.rankTo - score.rankFrom);
}

/** A change that moves the match graph sub-score by more than this is flagged: long lists of claims can do that. */
export const MATCH_GRAPH_LIMIT = 10;

/** Blocks of values that have a day. */
const STATED = ['facts', 'benchmarks', 'disputed'] as const;

const TEXTS = ['name', 'maker', 'aliases', 'summary', 'homepage', 'links', 'disputed', 'history'] as const;

/** What differs between two versions of an entry; `undefined` when nothing that a reader sees does. */
export function entryChange(before: Version, after: Version, context: ViewContext): EntryChange | undefined {
  const [old, now] = [before.document, after.document];
  const claims = new Map(old.capabilities.map((claim) => [claim.id, claim]));
  const kept = new Set(now.capabilities.map((claim) => claim.id));
  const change: EntryChange = {
    slug: now.slug,
    name: now.name,
    values: valueChanges(old, now, context),
    confirmedValues: STATED.reduce((sum, block) => sum + confirmedIn(old[block], now[block]), 0),
    claimsAdded: now.capabilities.filter(({ id }) => !claims.has(id)).map(({ title }) => title),
    claimsRemoved: old.capabilities.filter(({ id }) => !kept.has(id)).map(({ title }) => title),
    claimsChanged: now.capabilities
      .filter((claim) => claims.has(claim.id) && !same(claims.get(claim.id), claim))
      .map(({ title }) => title),
    texts: [
      ...TEXTS.filter((key) => !same(old[key], now[key]) && !(key === 'disputed' && isRestated(old[key], now[key]))),
      ...(before.prose === after.prose ? [] : ['prose']),
    ],
    points: { from: displayedScore(old.score.score), to: displayedScore(now.score.score) },
    score: scoreChange(old, now, context),
  };
  return change.score === undefined && change.confirmedValues === 0 && !isEdited(change) ? undefined : change;
}
