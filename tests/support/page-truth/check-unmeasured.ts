/** Check 5: what is not measured has no figure and no clause, and a winner is measured throughout. */
import { isMeasured } from './answers.ts';
import { contradiction, knownSides, type Check, type Contradiction, type KnownSide } from './contradiction.ts';
import { isComparison, type SeenPage } from './page.ts';
import { cellOf } from './rows.ts';
import type { Truth } from './truth.ts';

const NOT_MEASURED = 'Not measured';

interface SubScore {
  readonly id: string;
  readonly label: string;
  readonly decides: boolean;
}

const subScoresOf = ({ ranking }: Truth): SubScore[] =>
  Object.entries(ranking.subScores).map(([id, { label, decides = true }]) => ({ id, label, decides }));

/** Figures of sub-scores of which the facts of the entry know nothing. */
function priorsIn(page: SeenPage, truth: Truth): Contradiction[] {
  const unknown = (entry: KnownSide['entry']) => subScoresOf(truth).filter(({ id }) => !isMeasured(id, entry, truth));
  const compared = knownSides(page, truth).flatMap(({ entry, side }) =>
    unknown(entry).flatMap(({ id, label }) => {
      const value = cellOf(page.rows.get(`row-score-${id}`), side)?.value;
      const isFigure = value !== undefined && /\d/.test(value);
      return isFigure ? [contradiction(page, `${label}: ${value}`, `but nothing of it is known of ${entry.name}`)] : [];
    }),
  );
  const listed = page.tables.filter(({ isLeaderboard }) => isLeaderboard);
  const ranked = listed.flatMap(({ columns, rows }) =>
    rows.flatMap(({ href, cells }) => {
      const entry = truth.entries.get(href);
      return (entry === undefined ? [] : unknown(entry)).flatMap(({ label }) => {
        // The head of a row is a column of its own, behind the first.
        const value = cells[columns.indexOf(label) - 1]?.value ?? '';
        return /\d/.test(value) ? [contradiction(page, `${label}: ${value}`, `but nothing is known of ${entry?.name}`)] : [];
      });
    }),
  );
  return [...compared, ...ranked];
}

const wordsOf = ({ verdict, sentences }: SeenPage) => [
  ...(verdict === undefined ? [] : [verdict.lead, ...verdict.clauses.map(({ sentence }) => sentence)]),
  ...sentences,
];

/** Sentences with a figure of a sub-score that a side is not measured for. */
function figuresOfUnmeasured(page: SeenPage, truth: Truth): Contradiction[] {
  const sides = knownSides(page, truth);
  return subScoresOf(truth).flatMap(({ id, label }) => {
    const row = page.rows.get(`row-score-${id}`);
    const places = sides.map(({ side, entry }) => cellOf(row, side)?.value === NOT_MEASURED || !isMeasured(id, entry, truth));
    if (!places.includes(true)) return [];
    const said = wordsOf(page).flatMap((words) => {
      const figures = [`${label}: leads, `, `${label}: almost the same, `, `scores higher for ${label} (`];
      if (figures.some((start) => words.includes(start))) return [words];
      // `Adoption 25% 78 to 83`, one part a side.
      const weighed = words.startsWith(`${label} `)
        ? /^\d+% (.+)$/.exec(words.slice(label.length + 1))?.[1]?.split(' to ')
        : undefined;
      return weighed?.some((part, at) => places[at] === true && /\d/.test(part)) === true ? [words] : [];
    });
    return [...new Set(said)].map((words) => contradiction(page, words, `but ${label} is not measured for every side`));
  });
}

/** A winner where a sub-score that decides is not measured on some side, by the page or by the facts. */
function winnerWithout(page: SeenPage, truth: Truth): Contradiction[] {
  const headline = page.verdict?.headline ?? '';
  const sides = knownSides(page, truth);
  if (!sides.some(({ name }) => headline === `${name} leads` || headline.startsWith(`${name} leads, `))) return [];
  const missing = sides.flatMap(({ entry, side, name }) =>
    subScoresOf(truth)
      .filter(({ id, decides }) => {
        const shown = cellOf(page.rows.get(`row-score-${id}`), side)?.value;
        return decides && (shown === NOT_MEASURED || !isMeasured(id, entry, truth));
      })
      .map(({ label }) => `${label} of ${name}`),
  );
  return missing.map((what) => contradiction(page, headline, `but ${what} is not measured`));
}

/** No prior stands where a measurement would. */
export const unmeasuredSaysNothing: Check = (page, truth) => {
  const priors = priorsIn(page, truth);
  return isComparison(page) ? [...priors, ...figuresOfUnmeasured(page, truth), ...winnerWithout(page, truth)] : priors;
};
