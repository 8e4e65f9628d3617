/**
 * The picture of a category: a figure from left to right on a logarithmic scale, a sub-score from bottom to top, every entry a
 * dot. The build makes the field of each category; a comparison marks its sides on it, in Node and in the browser alike.
 */
import type { FactDefinition } from '../../schemas/content.ts';
import { ownValue } from '../../schemas/own-value.ts';
import { isAlike } from '../../schemas/alike.ts';
import { SIDES } from '../comparison/sides.ts';
import type { ViewContext } from './context.ts';
import { inSentence } from './in-sentence.ts';
import { goneLabel } from './life-cycle.ts';
import { figuresOf, groupOf, pointOf, ROOM, type PictureSource, type PictureSubject } from './picture-point.ts';
import type { FrontPoint, PictureAxis, PictureField, PicturePoint, PictureView } from './picture-view.ts';

/** The entry of the front that stands highest at the point's `x` or a better one. The front is never empty. */
function rivalOf({ front, better }: PictureField, { x }: PicturePoint): FrontPoint | undefined {
  return front.findLast((one) => (better === 'lower' ? one.x <= x : one.x >= x));
}

/** What the picture shows of one side: who beats it on both figures, or that nobody does. Below `leastGap` points nobody is ahead. */
function sentenceOf(field: PictureField, point: PicturePoint, leastGap: number, fact: FactDefinition | undefined): string {
  const [x, y] = [inSentence(field.x.label), field.y.label];
  const rival = rivalOf(field, point);
  if (rival === undefined || rival.slug === point.slug || rival.y < point.y || (rival.y === point.y && rival.x === point.x))
    return `At the same ${x} or a ${field.better} one, nothing of which enough is known has a higher ${y} than ${point.name}.`;
  const isNearly = fact !== undefined && isAlike(fact, rival.x, point.x);
  const at = rival.x === point.x ? `the same ${x}` : isNearly ? `about the same ${x}` : `a ${field.better} ${x}`;
  if (rival.y === point.y) return `${rival.name} has the same ${y} as ${point.name} (${point.y}) at ${at}.`;
  if (rival.y - point.y < leastGap)
    return `${rival.name} has about the same ${y} as ${point.name} (${rival.y} against ${point.y}) at ${at}.`;
  return `${rival.name} has a higher ${y} than ${point.name} (${rival.y} against ${point.y}) at ${at}.`;
}

function absenceOf(document: PictureSubject, field: PictureField, declared: PictureSource['declared']): string {
  const { x } = figuresOf(document, declared);
  const why = x === undefined ? `its ${inSentence(field.x.label)} is not recorded` : `its ${field.y.label} is not measured`;
  return `${document.name} is not in the picture: ${why}.`;
}

/** The scale, made longer where a side that is gone stands beyond it. */
function axisFor(axis: PictureAxis, values: readonly number[]): PictureAxis {
  const above = values.filter((value) => value > 0 || !axis.isLog);
  const room = axis.isLog ? ROOM : 1;
  return {
    ...axis,
    from: Math.min(axis.from, ...above.map((value) => value / room)),
    to: Math.max(axis.to, ...above.map((value) => value * room)),
    hasZero: axis.hasZero || (axis.isLog && above.length < values.length),
  };
}

const goneOf = (document: PictureSubject | undefined, context: ViewContext): string | undefined =>
  document?.isGone === true ? inSentence(goneLabel(document, context)) : undefined;

/** The field that the picture of a comparison shows: that of the category that all sides share; `undefined` where they share none. */
export function sharedField(documents: readonly PictureSubject[], { pictures }: ViewContext): PictureField | undefined {
  const [group, ...others] = new Set(documents.map(groupOf));
  return group === undefined || others.length > 0 ? undefined : ownValue(pictures, group);
}

/** The picture of the category of all sides with the sides marked; `undefined` where they have none, or it shows none of them. */
export function viewPicture(documents: readonly PictureSubject[], context: ViewContext): PictureView | undefined {
  const [first] = documents;
  const declared = context.kinds[first?.kind ?? '']?.picture;
  const field = sharedField(documents, context);
  if (first === undefined || declared === undefined || field === undefined) return undefined;
  const source = { declared, facts: context.kinds[first.kind]?.facts ?? [], size: field.size };
  const points = documents.map((document) => pointOf(document, source));
  const marked = points.flatMap((point, at) =>
    point === undefined ? [] : [{ ...point, side: SIDES[at] ?? 'a', gone: goneOf(documents[at], context) }],
  );
  if (marked.length === 0) return undefined;
  const sentences = documents.map((document, at) => {
    const point = points[at];
    return point === undefined
      ? absenceOf(document, field, declared)
      : sentenceOf(
          field,
          point,
          context.ranking.verdict.minimumGap,
          source.facts.find(({ id }) => id === declared.x),
        );
  });
  const own = {
    ...field,
    x: axisFor(
      field.x,
      marked.map(({ x }) => x),
    ),
    y: axisFor(
      field.y,
      marked.map(({ y }) => y),
    ),
  };
  return { field: own, marked, points: [], sentences };
}
