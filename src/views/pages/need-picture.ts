/** The picture of a need: how well each answer fits, against what a unit of work costs. */
import type { FactDefinition, NeedData } from '../../../schemas/content.ts';
import { rankedOf, type Catalogue } from '../../catalogue.ts';
import type { Entry, Term } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { weightAt } from '../../matching/fit.ts';
import type { Match } from '../../matching/match-needs.ts';
import { displayedScore } from '../../ranking/rank.ts';
import { entryPath } from '../entry-path.ts';
import { formatCount, formatFact, formatList } from '../format.ts';
import { inSentence } from '../in-sentence.ts';
import { needPath } from '../links.ts';
import { FEWEST_POINTS, frontOf, logAxis, scoreAxis } from '../picture-field.ts';
import type { FieldPoint, PicturePoint, PictureView } from '../picture-view.ts';
import { matchesOf } from './terms.ts';

/** Dots of one size. */
const STEP = 1;
/** Where more than this share of what is preferred is not known, little is known of the fit. */
const LITTLE_KNOWN = 0.5;
/** More names would fill a screen. */
const MOST_NAMES = 6;

interface Answer {
  readonly match: Match;
  readonly entry: Entry;
  /** The price that its kind declares. */
  readonly price: FactDefinition | undefined;
}

function answersOf(catalogue: Catalogue, id: string): readonly Answer[] {
  return matchesOf(catalogue, id).flatMap((match) => {
    const entry = catalogue.entryBySlug.get(match.slug);
    if (entry === undefined) return [];
    const { facts, unitPrice } = kindOf(entry.kind);
    return [{ match, entry, price: facts.find((fact) => fact.id === unitPrice) }];
  });
}

const amountOf = ({ entry, price }: Answer): number | undefined => {
  const value = entry.data.facts[price?.id ?? '']?.value;
  return typeof value === 'number' ? value : undefined;
};

/** The price that most answers have; `undefined` where none has any. */
function commonPrice(answers: readonly Answer[]): FactDefinition | undefined {
  const priced = answers.filter((answer) => amountOf(answer) !== undefined);
  const [most] = [...Map.groupBy(priced, ({ price }) => price?.id)].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[1][0]?.price;
}

function pointOf(catalogue: Catalogue, answer: Answer, price: FactDefinition, { prefers }: NeedData): PicturePoint[] {
  const { match, entry } = answer;
  const x = amountOf(answer);
  if (x === undefined || answer.price?.id !== price.id) return [];
  const score = displayedScore(rankedOf(catalogue, entry.slug).score);
  return [
    {
      slug: entry.slug,
      name: entry.data.name,
      href: entryPath(entry),
      x,
      y: prefers.length === 0 ? score : Math.round(100 * match.fit),
      step: STEP,
      isLittleKnown: weightAt(prefers, match.unknown) > LITTLE_KNOWN,
      xText: formatFact(price, x),
      sizeText: undefined,
    },
  ];
}

/** `One, Two and 3 others` */
export function someNames(names: readonly string[], most = MOST_NAMES): string {
  if (names.length <= most + 1) return formatList(names);
  return `${names.slice(0, most).join(', ')} and ${names.length - most} others`;
}

/** What the picture leaves out, and why: an unknown price is none of 0. */
function absences(answers: readonly Answer[], price: FactDefinition): readonly string[] {
  const label = inSentence(price.label);
  const isUnknown = ({ entry, price: own }: Answer) => own?.id === price.id && entry.data.facts[price.id] === undefined;
  const unknown = answers.filter(isUnknown).map(({ entry }) => entry.data.name);
  const others = answers.filter(
    (answer) => !isUnknown(answer) && (answer.price?.id !== price.id || amountOf(answer) === undefined),
  );
  return [
    ...(unknown.length === 0 ? [] : [`Not in the picture, as the ${label} is not recorded: ${someNames(unknown)}.`]),
    ...(others.length === 0
      ? []
      : [`${formatCount(others.length, 'more answer has', 'more answers have')} no ${label}: see the list of answers.`]),
  ];
}

function sentencesOf(answers: readonly Answer[], price: FactDefinition, front: readonly string[], isFit: boolean): string[] {
  const [label, end] = [inSentence(price.label), price.better === 'lower' ? 'lower' : 'higher'];
  const best = isFit ? 'no answer fits better than' : 'no answer has a higher score than';
  return [
    `At the same ${label} or a ${end} one, ${best} ${someNames(front)}.`,
    ...(isFit
      ? [
          'Fit, 0 to 100, is how much an answer has of what makes one better here, the first point counting most: a capability as had or not, a figure by the share of the other answers that it is not behind, as nobody is by what is nearly the same. What is not recorded adds nothing; hollow: that is more than half.',
        ]
      : []),
    ...absences(answers, price),
  ];
}

/** The picture of a need; `undefined` where too few answers have a price for one, or none of them costs anything. */
export function viewNeedPicture(catalogue: Catalogue, { id, data }: Term<NeedData>): PictureView | undefined {
  const answers = answersOf(catalogue, id);
  const price = commonPrice(answers);
  if (price === undefined) return undefined;
  const points = answers.flatMap((answer) => pointOf(catalogue, answer, price, data));
  if (points.length < FEWEST_POINTS || points.every(({ x }) => x === 0)) return undefined;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const better = price.better === 'higher' ? 'higher' : 'lower';
  const isFit = data.prefers.length > 0;
  const front = frontOf(points, better);
  const y = scoreAxis(isFit ? 'Fit' : 'Score', ys);
  const field = {
    title: `${y.label} against ${inSentence(price.label)}: ${formatCount(points.length, 'answer')}`,
    href: needPath(id),
    x: logAxis(price, xs, xs),
    y,
    better,
    size: undefined,
    points: points.map((point): FieldPoint => [point.x, point.y, point.step, point.isLittleKnown ? 1 : 0]),
    front,
  } as const;
  const names = front.map(({ name }) => name);
  return { field, marked: [], points, sentences: sentencesOf(answers, price, names, isFit) };
}
