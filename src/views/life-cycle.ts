/** Where in its life an entry is, in words: the badge beside its name, and the sentence in a verdict. */
import type { KindView } from '../../schemas/content.ts';
import type { LifeCycle } from '../entries/life-cycle.ts';
import { formatCount, formatDate, formatList } from './format.ts';
import { inSentence } from './in-sentence.ts';

export interface StatusView {
  /** `Retired 14 Jan 2027`. */
  readonly text: string;
  readonly isGone: boolean;
}

/** The kinds, whose declarations name the facts and the words. */
interface Kinds {
  readonly kinds: Readonly<Record<string, KindView>>;
}

interface Living {
  readonly kind: string;
  readonly lifeCycle: LifeCycle;
}

/** Choices that say nothing a reader would not expect. */
const isExpected = (status: string, { kinds }: Kinds, kind: string) => kinds[kind]?.lifeCycle?.expected === status;

const labelOf = (status: string, kind: string, { kinds }: Kinds) => {
  const view = kinds[kind];
  return view?.facts.find(({ id }) => id === view.lifeCycle?.status)?.choices?.[status] ?? status;
};

/** The label of an entry that is gone: that of its status, or of the first choice that means so. */
export function goneLabel({ kind, lifeCycle: { status } }: Living, context: Kinds): string {
  const gone = context.kinds[kind]?.lifeCycle?.gone ?? [];
  return labelOf(status !== undefined && gone.includes(status) ? status : (gone[0] ?? ''), kind, context);
}

/**
 * What those of some kinds are that are gone, in words: `retired`, `archived or retired`. Whether they can still be had is another question: published
 * weights and code outlive what their maker does.
 */
export function goneWords(kindIds: readonly string[], context: Kinds): string {
  const words = kindIds.flatMap((kind) =>
    (context.kinds[kind]?.lifeCycle?.gone ?? []).map((status) => inSentence(labelOf(status, kind, context))),
  );
  return formatList([...new Set(words)], 'or');
}

/** What entries of some kinds are that are not current, in words: `ending, deprecated or legacy`; empty where no kind says so. */
export function passingWords(kindIds: readonly string[], { kinds }: Kinds): string {
  const words = kindIds.flatMap((kind) => {
    const { end, ending = [], superseded = [] } = kinds[kind]?.lifeCycle ?? {};
    const labels = [...ending, ...superseded].map((status) => inSentence(labelOf(status, kind, { kinds })));
    return [...(end === undefined ? [] : ['ending']), ...labels];
  });
  return formatList([...new Set(words)], 'or');
}

/** Who of some entries is gone, and how: `A and B are retired`, `A is retired and B is archived`. */
export function goneClause(entries: readonly (Living & { readonly name: string })[], context: Kinds): string {
  const groups = Map.groupBy(entries, (entry) => inSentence(goneLabel(entry, context)));
  return formatList(
    [...groups].map(([label, own]) => `${formatList(own.map(({ name }) => name))} ${own.length === 1 ? 'is' : 'are'} ${label}`),
  );
}

/** The badge of an entry; `undefined` where its status is unknown, or what readers expect. */
export function viewStatus(entry: Living, context: Kinds): StatusView | undefined {
  const { status, isGone, isEnding, end } = entry.lifeCycle;
  if (isGone) {
    const label = goneLabel(entry, context);
    return { text: end === undefined ? label : `${label} ${formatDate(end)}`, isGone };
  }
  if (isEnding && end !== undefined) return { text: `Ends ${formatDate(end)}`, isGone };
  if (status === undefined || isExpected(status, context, entry.kind)) return undefined;
  return { text: labelOf(status, entry.kind, context), isGone };
}

/**
 * What a sentence that puts an entry first must say with it: `it ends on 1 Sep 2026`, `its maker calls it legacy`; `undefined` of what
 * is current.
 */
export function endingClause(entry: Living, context: Kinds): string | undefined {
  const { isCurrent, end, status = '' } = entry.lifeCycle;
  if (isCurrent) return undefined;
  if (end !== undefined) return `it ends on ${formatDate(end)}`;
  return `its maker calls it ${inSentence(labelOf(status, entry.kind, context))}`;
}

/** An end this near is said in the verdict. */
const SOON_DAYS = 180;

/** A sentence about the end of an entry, past or near; `undefined` where there is none to tell. */
export function endSentence(name: string, entry: Living, context: Kinds & { readonly today: string }): string | undefined {
  const { isGone, end, daysLeft } = entry.lifeCycle;
  const label = inSentence(goneLabel(entry, context));
  if (isGone) return end === undefined ? `${name} is ${label}.` : `${name} was ${label} on ${formatDate(end)}.`;
  if (end === undefined || daysLeft === undefined || daysLeft > SOON_DAYS) return undefined;
  return `${name} will be ${label} on ${formatDate(end)}, ${formatCount(daysLeft, 'day')} after ${formatDate(context.today)}.`;
}
