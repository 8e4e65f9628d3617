/** A card as boxes and texts, in the colours of the site. */
import type { Node } from '@takumi-rs/core';
import type { Card, CardSide } from '../views/sharing/card.ts';
import type { Figure } from '../views/sharing/figures.ts';
import type { Colours } from './colours.ts';
import { WEIGHTS } from './font.ts';

/** What messengers and networks ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

type Style = NonNullable<Node['style']>;

const text = (words: string, style: Style): Node => ({ type: 'text', text: words, style });
const box = (style: Style, ...children: readonly Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children: [...children],
});
const column = (style: Style, ...children: readonly Node[]) => box({ flexDirection: 'column', ...style }, ...children);

/** Lines of a text are cut with an ellipsis after so many. */
const atMost = (lineClamp: number): Style => ({ lineClamp, textOverflow: 'ellipsis', overflow: 'hidden' });

/** The longest name has the say, so that both are of one size. */
function nameSize(sides: readonly CardSide[]): number {
  const longest = Math.max(...sides.map(({ name, status = '' }) => name.length + (status.length * 2) / 3));
  if (longest <= 28) return sides.length === 1 ? 60 : 52;
  if (longest <= 40) return 46;
  return longest <= 48 ? 38 : 32;
}

/** That of a side, where there are two; a single one needs no colour of its own. */
const colourOf = (at: number, count: number, colours: Colours) =>
  count === 1 ? colours.text : colours[at === 0 ? 'side-a' : 'side-b'];

function sideNode({ name, status }: CardSide, at: number, sides: readonly CardSide[], colours: Colours): Node {
  const size = nameSize(sides);
  const color = colourOf(at, sides.length, colours);
  const parts = [
    ...(at === 0 ? [] : [text('vs', { fontSize: 30, color: colours['text-soft'] })]),
    text(name, { fontSize: size, fontWeight: WEIGHTS.strong, color, lineHeight: 1.15, ...atMost(2) }),
    ...(status === undefined ? [] : [text(status, { fontSize: 28, fontWeight: WEIGHTS.strong, color: colours.warn })]),
  ];
  return box({ gap: '18px', alignItems: 'baseline' }, ...parts);
}

function figureNode({ label, unit, texts }: Figure, colours: Colours): Node {
  const values = texts.map((value, at) =>
    text(value, {
      fontSize: 38,
      fontWeight: WEIGHTS.strong,
      color: colourOf(at, texts.length, colours),
      lineHeight: 1.2,
      ...atMost(1),
    }),
  );
  const heading = column(
    { marginBottom: '6px' },
    text(label, { fontSize: 25, color: colours.text, ...atMost(1) }),
    text(unit ?? ' ', { fontSize: 20, color: colours['text-soft'], ...atMost(1) }),
  );
  return column({ flexGrow: 1, flexShrink: 1, flexBasis: '0px' }, heading, ...values);
}

/** Lines that are left for the sentence: two names above it and two rows of figures below it leave few. */
const linesOf = (sides: readonly CardSide[], figures: readonly Figure[]) => (sides.length > 1 && figures.length > 0 ? 2 : 3);

/** The card, whole. */
export function cardNode({ group, sides, headline, sentence, figures, site, date }: Card, colours: Colours): Node {
  const soft: Style = { fontSize: 26, color: colours['text-soft'] };
  return column(
    {
      width: '100%',
      height: '100%',
      padding: '52px 64px 40px',
      justifyContent: 'space-between',
      backgroundColor: colours.ground,
      color: colours.text,
    },
    column(
      { gap: '8px' },
      text(group, { ...soft, ...atMost(1) }),
      ...sides.map((side, at) => sideNode(side, at, sides, colours)),
    ),
    column(
      { gap: '8px' },
      ...(headline === '' ? [] : [text(headline, { fontSize: 30, fontWeight: WEIGHTS.strong, ...atMost(2) })]),
      text(sentence, { fontSize: 28, lineHeight: 1.3, overflowWrap: 'anywhere', ...atMost(linesOf(sides, figures)) }),
    ),
    box({ gap: '36px' }, ...figures.map((figure) => figureNode(figure, colours))),
    box(
      { justifyContent: 'space-between', borderTop: `2px solid ${colours.line}`, paddingTop: '18px' },
      text(site, { ...soft, fontWeight: WEIGHTS.strong }),
      text(date, soft),
    ),
  );
}
