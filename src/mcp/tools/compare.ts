/** `compare`: the verdict of two to four entries and the rows that decide it, as the page of the comparison has them. */
import * as z from 'zod';
import { compare } from '../../comparison/compare.ts';
import { SIDES, type SideName } from '../../comparison/sides.ts';
import type { CellView } from '../../views/cell.ts';
import { comparisonOf } from '../../search/pair-finder.ts';
import { viewComparison, type ComparisonView } from '../../views/comparison/comparison.ts';
import { entryDocument } from '../../views/entry-document.ts';
import { addressLine, AskingError, type Answer } from '../answer.ts';
import { dataOfScore, scoreData, scoreText, sourcesText, withUnit } from '../figures.ts';
import { entriesNamed } from '../find.ts';
import { entryName } from '../inputs.ts';
import type { SiteIndex } from '../site-index.ts';
import { tool } from '../tool.ts';

const COUNT = `must name 2 to ${SIDES.length} entries`;

const input = z.strictObject({
  entries: z.array(entryName, COUNT).min(2, COUNT).max(SIDES.length, COUNT).describe('Two to four different entries.'),
});

const output = z.object({
  sides: z.array(
    z.object({ slug: z.string(), name: z.string(), group: z.string(), status: z.string().nullable(), score: scoreData }),
  ),
  outcome: z.string(),
  winner: z.string().nullable().describe('Slug of the entry that leads clearly; null where none does.'),
  headline: z.string(),
  reasons: z.array(z.object({ slug: z.string().nullable(), text: z.string() })),
  rows: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      unit: z.string().nullable(),
      values: z.array(z.object({ text: z.string(), source: z.string().nullable(), asOf: z.string().nullable() })),
      better: z.string().nullable().describe('Slug of the side whose value is better.'),
    }),
  ),
  unknown: z.array(z.string()).describe('What is not recorded, and could settle it.'),
  url: z.string(),
});

type Output = z.output<typeof output>;

/** The sides in the order of their page, if they have one. */
function sidesOf(site: SiteIndex, names: readonly string[]) {
  const slugs = [...new Set(entriesNamed(site, names).map(({ slug }) => slug))];
  const found = comparisonOf(
    site.names,
    slugs.flatMap((slug) => site.names.entries.find((one) => one.slug === slug) ?? []),
  );
  if (found === undefined || slugs.length < names.length)
    throw new AskingError(`Name different entries: ${names.join(', ')} are ${slugs.length} (${slugs.join(', ')}).`);
  return found;
}

function comparisonFor({ catalogue, context }: SiteIndex, slugs: readonly string[]): ComparisonView {
  const documents = slugs.flatMap((slug) => {
    const entry = catalogue.entryBySlug.get(slug);
    return entry === undefined ? [] : [entryDocument(catalogue, entry)];
  });
  return viewComparison(compare(documents, catalogue.method), documents, context);
}

/** The values of a row with their sources, as the table of the page has them; a sub-score has none. */
function cellsOf({ groups }: ComparisonView, rowId: string): readonly CellView[] {
  const rows = groups.flatMap(({ rows: own, partial }) => [...own, ...partial]);
  return rows.find(({ id }) => id === rowId)?.cells ?? [];
}

function rowsOf(view: ComparisonView, slugOf: (side: SideName | undefined) => string | null): Output['rows'] {
  return view.deciding.map(({ id, label, unit, cells }) => {
    const sourced = cellsOf(view, id);
    const better = cells.findIndex(({ isBetter }) => isBetter);
    return {
      id,
      label,
      unit: unit ?? null,
      values: cells.map(({ text, note }, at) => ({
        text: note === undefined ? text : `${text} (${note})`,
        source: sourced[at]?.source?.label ?? null,
        asOf: sourced[at]?.asOf?.iso ?? null,
      })),
      better: better < 0 ? null : slugOf(SIDES[better]),
    };
  });
}

/** Where the values come from that the answer tells. */
function sourcedIn(view: ComparisonView) {
  const told = new Set([...view.deciding.map(({ id }) => id), ...view.verdict.clauses.map(({ rowId }) => rowId)]);
  const cells = [...told].flatMap((id) => cellsOf(view, id));
  return cells.map(({ source, asOf }) => ({ source: source?.label ?? null, asOf: asOf?.iso ?? null }));
}

const rowLine = ({ label, unit, values, better }: Output['rows'][number], { sides }: ComparisonView) =>
  `- ${withUnit({ label, unit: unit ?? undefined })}: ${values
    .map(({ text }, at) => `${sides[at]?.name} ${text}${sides[at]?.slug === better ? ', better' : ''}`)
    .join('; ')}`;

const sideLine = ({ name, slug, groupLabel, status, score }: ComparisonView['sides'][number]) =>
  `- ${name} (\`${slug}\`), ${groupLabel}${status === undefined ? '' : `, ${status.text}`}: ${scoreText(score)}`;

function linesOf(view: ComparisonView, { rows, unknown }: Output): string[] {
  const { headline, sentence, detail, endings } = view.verdict;
  const shown = new Set(rows.map(({ id }) => id));
  const further = view.verdict.clauses.filter(({ rowId }) => !shown.has(rowId));
  const told = [sentence, detail, ...endings.map(({ text }) => text)].filter((text) => text !== '');
  return [
    `**${view.title}: ${headline}**`,
    ...told,
    ...view.sides.map(sideLine),
    ...rows.map((row) => rowLine(row, view)),
    ...(unknown.length === 0 ? [] : [`Not recorded, and could settle it: ${unknown.join('; ')}.`]),
    ...further.map(({ text }) => `- ${text}`),
  ];
}

function answer(site: SiteIndex, { entries }: z.output<typeof input>): Answer<Output> {
  const { sides, href } = sidesOf(site, entries);
  const view = comparisonFor(
    site,
    sides.map(({ slug }) => slug),
  );
  const slugOf = (side: SideName | undefined) => (side === undefined ? null : (view.sides[SIDES.indexOf(side)]?.slug ?? null));
  const rows = rowsOf(view, slugOf);
  const data: Output = {
    sides: view.sides.map((side) => ({
      slug: side.slug,
      name: side.name,
      group: side.groupLabel,
      status: side.status?.text ?? null,
      score: dataOfScore(side.score),
    })),
    outcome: view.verdict.outcome,
    winner: slugOf(view.verdict.winner),
    headline: view.verdict.headline,
    reasons: view.verdict.clauses.map(({ side, text }) => ({ slug: slugOf(side), text })),
    rows,
    unknown: view.verdict.settling.map(({ text }) => text),
    url: site.urlOf(href),
  };
  return { lines: linesOf(view, data), foot: [...sourcesText(sourcedIn(view)), addressLine(data.url)], data };
}

/** The tool for a site. */
export function compareTool(site: SiteIndex, labels: string) {
  return tool({
    name: 'compare',
    title: 'Compare entries',
    description: `Compares two to four entries of ${site.context.site.name}: ${labels}. Says who leads and why, or why nobody does, with the rows that decide it, their sources and days, and what is not recorded.`,
    input,
    output,
    answer: (asked) => answer(site, asked),
  });
}
