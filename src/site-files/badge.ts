/** Badges as SVG: three fields beside each other, for READMEs and pages of others. Colours are of the picture itself, as no style sheet reaches it. */
import { escapeMarkup } from '../text/escape-markup.ts';
import type { BadgeView } from '../views/badge.ts';

const HEIGHT = 20;
const PADDING = 6;

/** Half a pixel more or less does not show: `textLength` makes the words fit the field. Letters of other scripts take twice the room. */
const widthOf = (text: string): number =>
  Math.round([...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 12 : 6.3), 0)) + 2 * PADDING;

const COLOURS = { label: '#3b4148', value: '#1f5f9e', gone: '#8a2f2f', date: '#5b636b' } as const;

/** The badge, with all of it as its title. */
export function badgeSvg({ label, value, date, isGone, title }: BadgeView): string {
  const fields = [
    { text: label, colour: COLOURS.label },
    { text: value, colour: isGone ? COLOURS.gone : COLOURS.value },
    { text: date, colour: COLOURS.date },
  ].filter(({ text }) => text !== '');
  let at = 0;
  const shown = fields.map(({ text, colour }) => {
    const [from, width] = [at, widthOf(text)];
    at += width;
    return (
      `<rect x="${from}" width="${width}" height="${HEIGHT}" fill="${colour}"/>` +
      `<text x="${from + PADDING}" y="14" textLength="${width - 2 * PADDING}">${escapeMarkup(text)}</text>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${at}" height="${HEIGHT}" role="img" aria-label="${escapeMarkup(title)}">` +
    `<title>${escapeMarkup(title)}</title>` +
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${shown.join('')}</g></svg>\n`
  );
}
