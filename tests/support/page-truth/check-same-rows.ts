/** Check 7: the same fact of an entry shows the same on every page, and shows what the entry states. */
import { contradiction, knownSides, type Contradiction } from './contradiction.ts';
import { isComparison, type SeenPage } from './page.ts';
import { cellOf, figureOf, type SeenCell } from './rows.ts';
import type { TrueEntry, Truth } from './truth.ts';

/** Something that a page shows of an entry. */
interface Shown {
  readonly page: SeenPage;
  readonly entry: TrueEntry;
  /** `row-fact-stars`, `score`, `rank`. */
  readonly what: string;
  readonly value: string;
}

/** Trailing zeros differ from row to row, so that figures can be read against each other. */
const plain = (cell: SeenCell) => cell.exact ?? cell.value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

function shownOfSides(page: SeenPage, truth: Truth): Shown[] {
  return knownSides(page, truth).flatMap(({ entry, side, badge, score, line }) => {
    const rows = [...page.rows.values()].filter(({ anchor }) => anchor.startsWith('row-'));
    const cells = rows.flatMap((row) => {
      const cell = cellOf(row, side);
      return cell === undefined
        ? []
        : [{ page, entry, what: row.anchor.replace('row-score-overall', 'score'), value: plain(cell) }];
    });
    const rank = line.split(/(?<=models|repositories|available|known|\w)\. /)[0] ?? '';
    // Below a large "Not ranked" the line does not say so again: what it begins with is how much is known.
    const isTold = !/^\d+% of the score/.test(rank);
    return [
      ...cells.map((cell) => ({ ...cell, what: cell.what.replace('row-score-rank', 'rank') })),
      { page, entry, what: 'badge', value: badge ?? 'none' },
      { page, entry, what: 'score', value: score },
      ...(isTold ? [{ page, entry, what: 'rank', value: rank }] : []),
    ];
  });
}

/** The facts of an entry’s own page, whose rows have anchors of their own. */
function shownOfEntry(page: SeenPage, truth: Truth): Shown[] {
  const entry = truth.entries.get(page.path);
  if (entry === undefined) return [];
  const rows = [...page.rows.values()].filter(({ anchor }) => anchor.startsWith('fact-'));
  return rows.flatMap(({ anchor, cells: [cell] }) => {
    const id = anchor.slice('fact-'.length);
    const type = truth.benchmarks.has(id) ? 'benchmark' : 'fact';
    return cell === undefined ? [] : [{ page, entry, what: `row-${type}-${id}`, value: plain(cell) }];
  });
}

/** What stands in a leaderboard’s row: score, sub-scores, and the facts whose labels are columns. */
function shownOfRanked(page: SeenPage, truth: Truth): Shown[] {
  const names = new Map(Object.entries(truth.ranking.subScores).map(([id, { label }]) => [label, `row-score-${id}`]));
  return page.tables
    .filter(({ isLeaderboard }) => isLeaderboard)
    .flatMap(({ columns, rows }) =>
      rows.flatMap(({ href, cells, badge }): Shown[] => {
        const entry = truth.entries.get(href);
        if (entry === undefined) return [];
        const facts = new Map(entry.kind.facts.map(({ id, label }) => [label, `row-fact-${id}`]));
        const told = columns.flatMap((label, at): Shown[] => {
          const cell = cells[at - 1];
          const what = label === 'Score' ? 'score' : (names.get(label) ?? facts.get(label));
          if (cell === undefined || what === undefined) return [];
          return [
            { page, entry, what, value: cell.value === '–' ? (what === 'score' ? 'Not ranked' : 'Not measured') : plain(cell) },
          ];
        });
        const title = page.title.toLowerCase();
        const rank = /^\d+$/.test(cells[0]?.value ?? '')
          ? [{ page, entry, what: `rank of ${title}`, value: cells[0]?.value ?? '' }]
          : [];
        return [...told, ...rank, { page, entry, what: 'badge', value: badge ?? 'none' }];
      }),
    );
}

/** `3rd of 16 ranked chat models` is also a rank of chat models. */
function withRanks(shown: Shown): Shown[] {
  const [, place, group] = /^(\d+)\w\w of \d+ ranked (.+)$/.exec(shown.value) ?? [];
  if (shown.what !== 'rank' || place === undefined) return [shown];
  return [shown, { ...shown, what: `rank of ${group?.toLowerCase()}`, value: place }];
}

/** `about 39,000` is the figure that its source rounds. */
const figureIn = (text: string): string => {
  const value = text.replace(/^about /, '');
  const figure = figureOf({ value } as SeenCell);
  return /^[$\d.,]+%?$/.test(value) && !Number.isNaN(figure) ? String(figure) : value;
};

/** Everything that pages show of entries, each set against the page that showed it first. */
export function differingRows(pages: readonly SeenPage[], truth: Truth): readonly Contradiction[] {
  const first = new Map<string, Shown>();
  const shown = pages.flatMap((page) => [
    ...(isComparison(page) || truth.entries.has(page.path) ? shownOfSides(page, truth) : []),
    ...shownOfEntry(page, truth),
    ...shownOfRanked(page, truth),
  ]);
  return shown.flatMap(withRanks).flatMap((one) => {
    const key = `${one.entry.href} ${one.what}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, one);
    if (known === undefined || figureIn(known.value) === figureIn(one.value)) return [];
    return [
      contradiction(one.page, `${one.entry.name}, ${one.what}: ${one.value}`, `but ${known.page.path} says ${known.value}`),
    ];
  });
}
