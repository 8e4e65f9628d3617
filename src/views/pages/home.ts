/** The view of the home page: doors to what readers look for, and what changed recently. */
import { compareText } from '../../../schemas/text-order.ts';
import { kinds } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import { entryDocument, type EntryDocument } from '../entry-document.ts';
import { categoryPath, kindPath } from '../entry-path.ts';
import { formatCount } from '../format.ts';
import { displayedScore } from '../../ranking/rank.ts';
import { viewContext } from '../context.ts';
import { iconOf } from '../icon.ts';
import { viewFactChanges, type ChangeView } from './changes.ts';
import type { PictureView } from '../picture-view.ts';
import { viewComparisonGroups, type PairLink } from './comparison-groups.ts';
import { viewLargestPicture } from './large-picture.ts';
import { needLink, type TermLink } from './terms.ts';
import { sum } from '../../../schemas/numbers.ts';

/** A leaderboard with who stands first; of a kind without categories, an entry of its only one. */
interface Leader {
  readonly label: string;
  /** That of a category; entries have none. */
  readonly icon: string | undefined;
  readonly href: string;
  /** Its score; that of the first of a category with its name: `One, 82`. */
  readonly text: string;
}

export interface HomeView {
  /** The needs with the most answers. */
  readonly needs: readonly TermLink[];
  readonly needCount: string;
  /** The largest leaderboards of each kind. */
  readonly leaderboards: readonly (Omit<Leader, 'text'> & { readonly leaders: readonly Leader[] })[];
  /** The categories whose comparisons readers ask for most. */
  readonly comparisons: readonly {
    readonly label: string;
    readonly icon: string | undefined;
    readonly pairs: readonly PairLink[];
    /** The list of all of them. */
    readonly href: string;
    readonly countText: string;
  }[];
  /** That of the largest category that has one. */
  readonly picture: PictureView | undefined;
  /** The newest of facts; moves in rank come many at once, and would leave no room for them. */
  readonly changes: readonly ChangeView[];
  readonly counts: string;
}

/** Needs, leaderboards and comparisons have so many doors together. */
const DOORS = 6;
const LINES = 5;
const CHANGES = 6;

const scoreOf = ({ score }: EntryDocument) => String(displayedScore(score.score));

/** The ranked entries of a kind, the best of each leaderboard first. */
function rankedDocuments(catalogue: Catalogue, kind: string): EntryDocument[] {
  return catalogue.content.entries
    .filter((entry) => entry.kind === kind)
    .map((entry) => entryDocument(catalogue, entry))
    .filter(({ score }) => score.rank !== null)
    .sort((a, b) => (a.score.rank ?? 0) - (b.score.rank ?? 0) || compareText(a.name, b.name));
}

function leadersOf(catalogue: Catalogue, kind: string): Leader[] {
  const ranked = rankedDocuments(catalogue, kind);
  const { categoryNames } = viewContext(catalogue);
  const boards = [...Map.groupBy(ranked, ({ category }) => category ?? '')].sort(([, a], [, b]) => b.length - a.length);
  if (boards.length === 1)
    return ranked.slice(0, LINES).map((one) => ({ label: one.name, icon: undefined, href: one.page, text: scoreOf(one) }));
  return boards.slice(0, LINES).flatMap(([category, [first]]) => {
    const label = categoryNames[category];
    return first === undefined || label === undefined
      ? []
      : [
          {
            label,
            icon: iconOf(catalogue, kind, category),
            href: categoryPath({ kind, category }),
            text: `${first.name}, ${scoreOf(first)}`,
          },
        ];
  });
}

function countsOf(catalogue: Catalogue): string {
  const { entries, capabilities, needs } = catalogue.content;
  const figures = entries.map(({ data }) => Object.keys(data.facts).length + Object.keys(data.benchmarks).length);
  return `${formatCount(entries.length, 'entry', 'entries')}, ${formatCount(sum(figures), 'sourced figure')}, ${formatCount(capabilities.length, 'capability', 'capabilities')}, ${formatCount(needs.length, 'need')} and ${formatCount(catalogue.pairs.length, 'comparison')}`;
}

/** The home page. */
export function viewHome(catalogue: Catalogue): HomeView {
  const needs = catalogue.content.needs.map((need) => needLink(catalogue, need));
  const groups = viewComparisonGroups(catalogue).filter(({ count }) => count > 0);
  const asked = groups.toSorted((a, b) => b.asked - a.asked || b.count - a.count);
  return {
    needs: needs.toSorted((a, b) => b.count - a.count || compareText(a.name, b.name)).slice(0, LINES),
    needCount: formatCount(needs.length, 'need'),
    leaderboards: kinds.map(({ id, plural, icon }) => ({
      label: plural,
      icon,
      href: kindPath(id),
      leaders: leadersOf(catalogue, id),
    })),
    comparisons: asked
      .slice(0, Math.max(1, DOORS - 1 - kinds.length))
      .flatMap(({ label, icon, countText, pages: [first] }) =>
        first === undefined ? [] : [{ label, icon, countText, pairs: first.items.slice(0, LINES), href: first.href }],
      ),
    picture: viewLargestPicture(catalogue),
    changes: viewFactChanges(catalogue).slice(0, CHANGES),
    counts: countsOf(catalogue),
  };
}
