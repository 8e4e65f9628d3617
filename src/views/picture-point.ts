/** An entry as a point of the picture of its category. */
import type { FactDefinition, KindView } from '../../schemas/content.ts';
import { displayedScore } from '../ranking/rank.ts';
import type { EntryDocument } from './entry-document.ts';
import { formatFact } from './format.ts';
import { UNKNOWN_SIZE, type PicturePoint, type PictureSize } from './picture-view.ts';
import { sum } from '../../schemas/numbers.ts';

/** What a picture needs to know of an entry. */
export type PictureSubject = Pick<
  EntryDocument,
  'slug' | 'kind' | 'category' | 'name' | 'page' | 'facts' | 'score' | 'isGone' | 'lifeCycle'
>;

/** A 90% interval of `y` that is wider than so many points says little. */
const WIDE = 25;
const NINETY_PERCENT = 1.645;

/** Whether what is unknown, and how results scatter, could move the sub-score by much. */
function isLittleKnown({ score }: PictureSubject, subScore: string): boolean {
  const open = 100 * sum(Object.values(score.open[subScore] ?? {}));
  return open + 2 * NINETY_PERCENT * (score.deviations[subScore] ?? 0) > WIDE;
}

/** What a picture needs to know of an entry besides its place in the field. */
export interface PictureSource {
  readonly declared: NonNullable<KindView['picture']>;
  readonly facts: readonly FactDefinition[];
  readonly size: PictureSize | undefined;
}

const amountOf = ({ facts }: PictureSubject, id: string | undefined): number | undefined => {
  const value = facts[id ?? '']?.value;
  return typeof value === 'number' ? value : undefined;
};

/** The entry's `x` and `y`; `undefined` for what is not recorded, or not measured. */
export function figuresOf(document: PictureSubject, { x, y }: PictureSource['declared']) {
  const measured = document.score.unmeasured.includes(y) ? undefined : document.score.subScores[y];
  return { x: amountOf(document, x), y: measured === undefined ? undefined : displayedScore(measured) };
}

const stepOf = (value: number | undefined, size: PictureSize | undefined): number =>
  value === undefined || size === undefined ? UNKNOWN_SIZE : size.bounds.filter((bound) => value >= bound).length;

/** An entry as a point; `undefined` without both figures. */
export function pointOf(document: PictureSubject, source: PictureSource): PicturePoint | undefined {
  const { declared, facts, size } = source;
  const { x, y } = figuresOf(document, declared);
  const factOf = (id: string | undefined) => facts.find((fact) => fact.id === id);
  const [xFact, sizeFact, amount] = [factOf(declared.x), factOf(declared.size), amountOf(document, declared.size)];
  if (x === undefined || y === undefined || xFact === undefined) return undefined;
  return {
    slug: document.slug,
    name: document.name,
    href: document.page,
    x,
    y,
    step: stepOf(amount, size),
    isLittleKnown: isLittleKnown(document, declared.y),
    xText: formatFact(xFact, x),
    sizeText: amount === undefined || sizeFact === undefined ? undefined : formatFact(sizeFact, amount),
  };
}

/** Room between the outermost dots and the edge: a factor of an amount. */
export const ROOM = 1.3;

/** The group that an entry is ranked in. */
export const groupOf = ({ kind, category }: Pick<EntryDocument, 'kind' | 'category'>): string => category ?? kind;
