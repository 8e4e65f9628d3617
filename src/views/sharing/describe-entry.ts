/** What an entry says of itself where it is found or shared. */
import { kindOf } from '../../kinds/kinds.ts';
import type { EntryView } from '../pages/entry.ts';
import { fewerAndFewer, firstThatFits } from './fit.ts';
import { figuresText, isQuotable, MOST_FIGURES, unitBesideName, type Figure } from './figures.ts';

/** A yes or no says little beside its name. */
const isFigure = (type: string | undefined) => type !== 'boolean' && type !== 'url';

/** Its known facts that readers ask about first; where none of these is known, the first others that are. */
export function entryFigures({ facts }: Pick<EntryView, 'facts'>, kind: string): readonly Figure[] {
  const { highlights, columns, facts: declared } = kindOf(kind);
  const known = facts.filter(({ cell }) => isQuotable(cell));
  const asked = [...new Set([...highlights, ...columns])].flatMap((id) => known.find((fact) => fact.id === id) ?? []);
  const others = known.filter(({ id }) => isFigure(declared.find((fact) => fact.id === id)?.type));
  return (asked.length > 0 ? asked : others)
    .slice(0, MOST_FIGURES)
    .map(({ id, label, cell }) => ({ label, unit: unitBesideName(declared.find((one) => one.id === id)), texts: [cell.text] }));
}

/** The description of an entry: whose it is, figures, and its rank or its end. Every figure is one of the page. */
export function describeEntry(view: EntryView, kind: string): string {
  const figures = entryFigures(view, kind);
  const { name: own, maker } = view;
  const name = maker === undefined ? own : `${own} by ${maker}`;
  const standing = view.status?.isGone === true ? `${view.status.text}.` : view.score.isRanked ? `${view.score.rankText}.` : '';
  const texts = fewerAndFewer(figures.length)
    .filter((count) => count > 0)
    .map((count) => `${name}: ${figuresText(figures.slice(0, count))}.`);
  const end = standing === '' ? [] : texts.map((text) => `${text} ${standing}`);
  return firstThatFits([...end, ...texts, `${name}: ${view.summary}`]);
}
