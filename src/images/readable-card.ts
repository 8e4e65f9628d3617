/** A card that its font can show: a box in place of a letter would be worse than another name. */
import type { Card } from '../views/sharing/card.ts';

/**
 * The card with the slug in place of every name that the font lacks a character of, in the sentences too. What cannot be shown after
 * that is left out.
 */
export function readableCard(card: Card, isReadable: (text: string) => boolean): Card {
  const renamed = card.sides.filter(({ name }) => !isReadable(name));
  const inSlugs = (text: string) => renamed.reduce((all, { name, slug }) => all.replaceAll(name, slug), text);
  const shown = (text: string) => [inSlugs(text)].find(isReadable) ?? '';
  return {
    ...card,
    group: shown(card.group),
    sides: card.sides.map((side) => ({ ...side, name: isReadable(side.name) ? side.name : side.slug })),
    headline: shown(card.headline),
    sentence: shown(card.sentence),
    figures: card.figures.filter(({ label, texts, unit = '' }) => [label, unit, ...texts].every(isReadable)),
    site: shown(card.site),
  };
}
