/** What a comparison says of itself where it is found or shared: both names, and the figures that readers ask for first. */
import type { ComparisonView } from '../comparison/comparison.ts';
import type { RowView } from '../comparison/rows.ts';
import type { ViewContext } from '../context.ts';
import { fewerAndFewer, firstThatFits } from './fit.ts';
import { figuresText, isQuotable, MOST_FIGURES, unitBesideName, type Figure } from './figures.ts';

type Highlights = Pick<ViewContext, 'kinds'>;

/** A row in short. */
function figureOf(
  { id, label, unit }: RowView,
  texts: readonly string[],
  { sides }: ComparisonView,
  { kinds }: Highlights,
): Figure {
  const facts = sides.flatMap(({ kind }) => kinds[kind]?.facts ?? []);
  const fact = facts.find((one) => id === `fact:${one.id}`);
  return fact === undefined ? { label, texts, unit, isName: true } : { label, texts, unit: unitBesideName(fact) };
}

/** Rows of the facts that readers of these kinds ask about first. */
function highlightRows({ sides, groups }: ComparisonView, { kinds }: Highlights): readonly RowView[] {
  const rows = groups.flatMap((group) => group.rows);
  const ids = new Set(sides.flatMap(({ kind }) => kinds[kind]?.highlights ?? []));
  return [...ids].flatMap((id) => rows.find((row) => row.id === `fact:${id}`) ?? []);
}

/** Rows that the verdict names, the strongest first. */
function verdictRows({ verdict, groups }: ComparisonView): readonly RowView[] {
  const rows = groups.flatMap((group) => group.rows);
  return verdict.clauses.flatMap(({ rowId }) => rows.find(({ id }) => id === rowId) ?? []);
}

/** The figures that tell the sides apart: `$0.40 vs $1.10`. None of entries that state no fact in common. */
export function decidingFigures(view: ComparisonView, context: Highlights): readonly Figure[] {
  const rows = [...new Set([...highlightRows(view, context), ...verdictRows(view)])];
  return rows
    .filter(({ cells, equal, caveat }) => !equal && caveat === undefined && cells.every(isQuotable))
    .slice(0, MOST_FIGURES)
    .map((row) =>
      figureOf(
        row,
        row.cells.map(({ text }) => text),
        view,
        context,
      ),
    );
}

/** `One: input price $0.40 per 1M tokens; Two: stars 12,000`, for sides that state different facts; empty where a side states none of them. */
export function ownFigures(view: ComparisonView, context: Highlights): string {
  const rows = highlightRows(view, context);
  const parts = view.sides.flatMap(({ name }, at) => {
    const row = rows.find(({ cells }) => cells[at] !== undefined && isQuotable(cells[at]));
    const text = row?.cells[at]?.text;
    return row === undefined || text === undefined ? [] : [`${name}: ${figuresText([figureOf(row, [text], view, context)])}`];
  });
  return parts.length < view.sides.length ? '' : parts.join('; ');
}

/** The description of a comparison: its figures, then its verdict, as far as there is room. Every figure is one of the page. */
export function describeComparison(view: ComparisonView, context: Highlights): string {
  const { title, verdict } = view;
  const figures = decidingFigures(view, context);
  const [headline, own] = [`${verdict.headline}.`, ownFigures(view, context)];
  const compared = fewerAndFewer(figures.length)
    .filter((count) => count > 0)
    .map((count) => `${title}: ${figuresText(figures.slice(0, count))}.`);
  const apart = own === '' || figures.length > 0 ? [] : [`${own}.`];
  const bare = [`${title}: ${headline} Every figure has a source and a date.`, `${title}: ${headline}`, title];
  const told = [...compared, ...apart];
  // That a side is gone is worth more than another figure.
  const texts =
    verdict.outcome === 'gone'
      ? [...told.map((text) => `${text} ${headline}`), ...told]
      : told.flatMap((text) => [`${text} ${headline}`, text]);
  return firstThatFits([...texts, ...bare]);
}
