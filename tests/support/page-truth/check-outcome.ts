/** Check 6: headline, gap, share and scores tell one story. */
import { contradiction, knownSides, type Check, type KnownSide } from './contradiction.ts';
import { isComparison, type SeenPage } from './page.ts';
import { cellOf, figureOf, type SeenRow } from './rows.ts';
import type { Truth } from './truth.ts';

const percentIn = (text: string): number[] => [...text.matchAll(/ahead in (\d+)% of/g)].map((found) => Number(found[1]));
const labelsOfUnmeasured = (detail: string): string =>
  /([^.]+) (?:is|are) not measured for every side\./.exec(detail)?.[1]?.trim() ?? '';

/** A lead that lacks a measurement. */
const OPEN = 'is ahead, but not all is measured';
/** What a headline adds where the side that it puts first is not current. */
const LIFE = /, (?:but|and) it(?:s maker calls it| ends on) [\w ]+$/;

interface Story {
  readonly page: SeenPage;
  readonly sides: readonly KnownSide[];
  readonly headline: string;
  readonly detail: string;
  readonly winner: KnownSide | undefined;
  readonly scores: readonly number[];
  /** How far the first score is above the highest of the others. */
  readonly gap: number;
  readonly truth: Truth;
}

function storyOf(page: SeenPage, truth: Truth): Story | undefined {
  const { verdict } = page;
  const sides = knownSides(page, truth);
  if (verdict === undefined || sides.length === 0) return undefined;
  const row = page.rows.get('row-score-overall');
  const scores = sides.map(({ side }) => figureOf(cellOf(row, side)));
  const [first = 0, second = 0] = scores.toSorted((p, q) => q - p);
  const headline = verdict.headline.replace(LIFE, '');
  const winner = sides.find(({ name }) => headline === `${name} leads`);
  return { page, sides, headline, detail: verdict.detail, winner, scores, gap: first - second, truth };
}

/** Whether the figures allow the headline. */
function headlineFaults({ headline, detail, winner, sides, scores, gap, truth }: Story): string[] {
  const { minimumGap, minimumShare } = truth.ranking.verdict;
  const [share = 0] = percentIn(detail);
  const isLarge = gap >= minimumGap && share >= minimumShare * 100;
  const leader = winner ?? sides.find(({ name }) => headline === `${name} ${OPEN}`);
  if (leader !== undefined) {
    const isAhead = scores[sides.indexOf(leader)] === Math.max(...scores);
    if (!isLarge || !isAhead) return [`but the scores are ${scores.join(' to ')}, and the share is ${share}%`];
    return winner === undefined && labelsOfUnmeasured(detail) === '' ? ['but does not say what is not measured'] : [];
  }
  const isExplained = labelsOfUnmeasured(detail) !== '' || /A lead takes |Without /.test(detail);
  if (headline === 'Too close to call' && share >= minimumShare * 100 && !isExplained)
    return [`but the gap is ${gap}, the share ${share}%, and nothing says what is missing`];
  const named = /^Too little is known to rank (.+)$/.exec(headline)?.[1];
  const unranked = sides.filter(({ line }) => line.startsWith('Not ranked')).map(({ name }) => name);
  return named === undefined || named === unranked.join(' or ') ? [] : ['but those that are not ranked are others'];
}

/** `71 to 67. X is 4 points ahead`, `71 to 67: 4 points ahead of Y`. */
function detailFaults({ detail, sides, scores, gap, winner }: Story): string[] {
  const figures = /^(\d+) to (\d+)[.:]/.exec(detail);
  const points = /(?:^|\. |: )(?:(.+) is )?(\d+) points? ahead/.exec(detail.replace(/^\d+ to \d+[.:] /, '. '));
  const leader = sides.find(({ name }) => name === points?.[1]) ?? winner;
  const isOrdered = [...scores].sort((p, q) => q - p).join() === figures?.slice(1, 3).join();
  return [
    ...(figures === null || isOrdered ? [] : [`but the scores are ${scores.join(' and ')}`]),
    ...(points === null || Number(points[2]) === gap ? [] : [`but the scores are ${gap} apart`]),
    ...(points === null || leader === undefined || scores[sides.indexOf(leader)] === Math.max(...scores)
      ? []
      : [`but ${leader.name} is behind`]),
  ];
}

const isOpenRow = (row: SeenRow | undefined) => row?.cells.some(({ value }) => value === 'Not measured') === true;

/** What is said to be not measured has such a cell, and the other way round. */
function unmeasuredFaults({ detail, headline, page, truth }: Story): string[] {
  const said = labelsOfUnmeasured(detail);
  return Object.entries(truth.ranking.subScores).flatMap(([id, { label, decides = true }]) => {
    const isOpen = isOpenRow(page.rows.get(`row-score-${id}`));
    if (said.includes(label) && !isOpen) return [`but ${label} is measured`];
    const isUntold = (headline === 'Too close to call' || headline.endsWith(OPEN)) && decides && isOpen && !said.includes(label);
    return isUntold ? [`but does not say that ${label} is not measured`] : [];
  });
}

/** Sides of different jobs are not ranked against each other, in no sentence and no mark. */
function differentFaults({ sides, winner, page }: Story): string[] {
  const [first] = sides;
  const isAlike = sides.every(({ entry }) => entry.kind.id === first?.entry.kind.id && entry.category === first.entry.category);
  if (isAlike) return [];
  const clauses = page.verdict?.clauses.filter(({ anchor }) => anchor.startsWith('row-score-')) ?? [];
  const leads = page.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).filter(({ mark }) => mark === 'leads');
  const why = 'although the sides do different jobs';
  return [
    ...(winner === undefined ? [] : [`names a winner ${why}`]),
    ...(percentIn(page.text).length === 0 ? [] : [`says who is ahead ${why}`]),
    ...clauses.map(({ sentence }) => `compares scores (${sentence}) ${why}`),
    ...(page.verdict?.lead.includes('scores higher for') === true ? [`compares scores in its sentence ${why}`] : []),
    ...(leads.length === 0 ? [] : [`marks who leads ${why}`]),
  ];
}

/** All shares of the page are one, and the published weights lead to the same winner. */
function shareFaults({ page, detail, winner }: Story): string[] {
  const [share] = percentIn(detail);
  const others = page.sentences.flatMap(percentIn).filter((other) => share !== undefined && other !== share);
  const published = page.tables.flatMap(({ rows }) => rows).find(({ head }) => head.includes('published weights'));
  const marked = published?.cells.find(({ mark }) => mark === 'leads')?.side;
  const isOne = published === undefined || marked === winner?.side;
  const ofWeights = /ahead in \d+% of [\d,]+ simulated weightings/.test(page.text);
  const ofSamples = /ahead in \d+% of [\d,]+ samples of other weights and of what is unknown/.test(page.text);
  return [
    ...others.map((other) => `but elsewhere the share is ${other}%`),
    ...(isOne ? [] : [`but under the published weights ${marked ?? 'nobody'} leads`]),
    ...(ofWeights && ofSamples ? ['but the same share is told of weights alone, and of weights and what is unknown'] : []),
  ];
}

/** The outcome of a comparison and the figures beside it agree. */
export const outcomeAgrees: Check = (page, truth) => {
  const story = isComparison(page) ? storyOf(page, truth) : undefined;
  if (story === undefined) return [];
  if (story.detail === '') return [contradiction(page, story.headline, 'stands without a line that says why')];
  const parts = [headlineFaults, detailFaults, unmeasuredFaults, differentFaults, shareFaults];
  const words = `${story.headline}: ${story.detail}`;
  return parts.flatMap((part) => part(story)).map((why) => contradiction(page, words, why));
};
