/** The verdict in words. Every sentence is made from the figures that the page shows, and names the row that proves it. */
import type { SideName } from '../../comparison/sides.ts';
import type { Comparison } from '../../comparison/compare.ts';
import { ownValue } from '../../../schemas/own-value.ts';
import type { Outcome } from '../../comparison/outcome.ts';
import type { Clause } from '../../comparison/verdict.ts';
import type { OpenSignal } from '../../comparison/settling.ts';
import { viewSource, type SourceView, type ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { endSentence } from '../life-cycle.ts';
import { formatDate } from '../format.ts';
import { editUrl, rowAnchor } from '../links.ts';
import { viewHeadline } from './headline.ts';
import { leadSentence } from './lead-sentence.ts';
import { sharedLimits } from './shared-limits.ts';
import { successorSentence } from '../successor.ts';
import { successorPath } from './successor-path.ts';
import { rowText, scoreText, type ClauseText } from './verdict-sentences.ts';

export interface ClauseView extends ClauseText {
  /** The anchor of the row that proves it. */
  readonly anchor: string;
  readonly rowId: string;
  readonly side: SideName | undefined;
  readonly type: Clause['type'];
  /** The group of facts that its row is of; that of a sub-score is its own. */
  readonly group: string;
}

/** The end of a side in a sentence, with the place where a reader goes on, if there is one. */
export interface EndingView {
  readonly text: string;
  readonly isGone: boolean;
  readonly link: { readonly text: string; readonly href: string } | undefined;
}

/** A line of advice from an entry itself. */
export interface QuoteView {
  readonly text: string;
  /** Of which other sides it holds as well, in sentences. */
  readonly shared: readonly string[];
  readonly source: SourceView;
}

export interface VerdictView {
  readonly headline: string;
  /** What it comes down to, in one sentence; empty where nothing stands out. */
  readonly sentence: string;
  readonly detail: string;
  readonly outcome: Outcome['type'];
  readonly winner: SideName | undefined;
  /** Who has the highest shown score alone, clear of the next or not. */
  readonly leader: SideName | undefined;
  /** The share of the samples in which the leader leads, 0 to 1. */
  readonly share: number | undefined;
  readonly clauses: readonly ClauseView[];
  /** Sides that are gone, or soon will be. */
  readonly endings: readonly EndingView[];
  /** What would settle it, each with where it is added. */
  readonly settling: readonly { readonly text: string; readonly href: string }[];
  /** For each side, from the left, what its own entry advises. */
  readonly advice: readonly { readonly for: QuoteView | undefined; readonly against: QuoteView | undefined }[];
}

function leadOf(outcome: Outcome): Pick<VerdictView, 'winner' | 'leader' | 'share'> {
  if (outcome.type === 'winner') return { winner: outcome.side, leader: outcome.side, share: outcome.share };
  const { leader, share } = outcome.type === 'too-close' ? outcome : {};
  return { winner: undefined, leader, share: leader === undefined ? undefined : share };
}

/** The end of each side that has one to tell, with the comparison that has its successor in its place. */
function endingsOf(documents: readonly EntryDocument[], context: ViewContext): EndingView[] {
  return documents.flatMap((document): EndingView[] => {
    const text = endSentence(document.name, document, context);
    if (text === undefined) return [];
    const href = successorPath(document, documents);
    return [
      {
        text: `${text}${successorSentence(document.successor)}`,
        isGone: document.isGone,
        link: href === undefined ? undefined : { text: 'Compare with the successor', href },
      },
    ];
  });
}

function settlingText(
  { side, subScore, signal }: OpenSignal,
  documents: readonly EntryDocument[],
  { ranking }: ViewContext,
): string {
  const document = documents[side];
  const found = ranking.signals[document?.kind ?? '']?.[subScore]?.find(({ id }) => id === signal);
  // A day that moves on is known, and was read too long ago to count.
  const fact = found?.goalpost?.type === 'daysSince' ? found.facts?.[0] : undefined;
  const read = ownValue(document?.facts ?? {}, fact ?? '')?.asOf;
  return `${document?.name}: ${found?.label ?? signal}${read === undefined ? '' : `, last read ${formatDate(read)}`}`;
}

function settlingOf(comparison: Comparison, documents: readonly EntryDocument[], context: ViewContext): VerdictView['settling'] {
  return comparison.settling.flatMap((open) => {
    const document = documents[open.side];
    if (document === undefined) return [];
    return [{ text: settlingText(open, documents, context), href: editUrl(context.site, document.file, document.lines.facts) }];
  });
}

/** What an entry advises of itself, and where what it says against itself holds of another side too. */
function adviceOf(own: EntryDocument, documents: readonly EntryDocument[], context: ViewContext): VerdictView['advice'][number] {
  const quote = (advice: EntryDocument['bestFor'], isAgainst: boolean) =>
    advice === undefined || own.isGone
      ? undefined
      : {
          text: advice.text,
          shared: isAgainst ? sharedLimits(advice.text, own, documents, context) : [],
          source: viewSource(context.sources, advice.source),
        };
  return { for: quote(own.bestFor, false), against: quote(own.avoidFor, true) };
}

/** The verdict of a comparison in words. */
export function viewVerdict(comparison: Comparison, documents: readonly EntryDocument[], context: ViewContext): VerdictView {
  const { verdict, rows } = comparison;
  const clauses = verdict.clauses.map((clause): ClauseView => {
    const row = rows.find((candidate) => candidate.id === clause.row);
    const text = row === undefined ? scoreText(clause, documents, context) : rowText(clause, row, documents);
    return {
      ...text,
      anchor: rowAnchor(clause.row),
      rowId: clause.row,
      side: clause.side,
      type: clause.type,
      group: row?.subject.group ?? clause.row,
    };
  });
  const { outcome } = verdict;
  return {
    ...viewHeadline(outcome, documents, context),
    ...leadOf(outcome),
    sentence: leadSentence(comparison, documents, context),
    outcome: outcome.type,
    clauses,
    endings: endingsOf(documents, context),
    settling: settlingOf(comparison, documents, context),
    advice: documents.map((document) => adviceOf(document, documents, context)),
  };
}
