/** What a guided choice leaves, as the build says it: by nothing at all, and by each answer alone, for readers without script. */
import type { Catalogue } from '../../catalogue.ts';
import { BEST, compareBestText, filteredHref, leftBy, leftText } from '../chosen.ts';
import { composerPath } from '../links.ts';
import type { Candidate, ChooserView } from './chooser.ts';
import type { PairLink } from './comparison-groups.ts';
import { pairsAmong } from './need-pairs.ts';

/** Comparison pages are looked for among so many of the best. */
const AMONG = 5;

export interface ResultView {
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
  /** The best of what is left. */
  readonly best: readonly Candidate[];
  /** Comparison pages of two of the best. */
  readonly pairs: readonly PairLink[];
  readonly leaderboard: string;
}

/** What is left by each answer alone; an answer that leaves nothing has no result. */
export function viewResults(
  catalogue: Catalogue,
  { candidates, questions, leaderboard, name }: ChooserView,
): readonly ResultView[] {
  const letters = candidates.map((one) => one.letters);
  const options = questions.flatMap(({ answers }) => answers);
  return options.flatMap((option, place): ResultView[] => {
    const left = leftBy(letters, [place]);
    const fitting = left.fitting.flatMap((at) => candidates[at] ?? []);
    if (fitting.length === 0) return [];
    return [
      {
        anchor: option.anchor,
        heading: `${questions.find(({ id }) => id === option.question)?.ask ?? ''} ${option.text}`,
        text: leftText(left, candidates.length, name),
        best: fitting.slice(0, BEST),
        pairs: pairsAmong(
          catalogue,
          fitting.slice(0, AMONG).map(({ slug }) => slug),
          BEST,
        ),
        leaderboard: filteredHref(leaderboard, [place], options),
      },
    ];
  });
}

/** The link that puts the best side by side; `undefined` where there is nothing to compare. */
export function compareBest(candidates: readonly Candidate[]): { readonly href: string; readonly text: string } | undefined {
  const best = candidates.slice(0, BEST);
  if (best.length < 2) return undefined;
  return { href: composerPath(best.map(({ slug }) => slug)), text: compareBestText(best.map(({ name }) => name)) };
}
