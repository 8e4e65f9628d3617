/** The tables of a comparison in Markdown: what decides, facts, scores, weights and cost. */
import type { ComparisonView } from '../../views/comparison/comparison.ts';
import type { WorkedView } from '../../views/comparison/cost.ts';
import type { TextSegment } from '../../views/comparison/licence-terms.ts';
import type { RowGroupView, RowView } from '../../views/comparison/rows.ts';
import { PLAIN_SCORE_ROWS } from '../../views/comparison/score-rows.ts';
import { formatCount } from '../../views/format.ts';
import { scoreSentence } from '../../views/score.ts';
import { join, list, md, paragraph, section, table, type Inline } from './markdown.ts';
import { labelled, sourceOf, valueOf, type LinkWriter } from './twin-parts.ts';

const headOf = (first: string, { sides }: { readonly sides: readonly { readonly name: string }[] }): Inline[] => [
  first,
  ...sides.map(({ name }) => name),
];

/** The rows that decide, in the order of the page. */
export const decidingOf = (view: ComparisonView): string =>
  section(
    2,
    view.decidingTitle,
    table(
      headOf('Row', view),
      view.deciding.map(({ label, unit, cells }) => [
        labelled(label, unit),
        ...cells.map(({ text, note, isBetter }) => join([text, note, isBetter ? 'better' : undefined], '; ')),
      ]),
    ),
  );

/** The sources of a row: once where all its values have the same, else by side. */
function sourcesOf({ cells }: RowView, { sides }: ComparisonView, link: LinkWriter): Inline {
  const told = cells.map((cell) => sourceOf(cell, link));
  const known = told.filter((source) => source !== undefined);
  if (new Set(known.map(({ source }) => source)).size < 2) return known[0] ?? '';
  return join(
    told.map((source, at) => (source === undefined ? undefined : md`${sides[at]?.name ?? ''}: ${source}`)),
    '; ',
  );
}

function factRow(row: RowView, view: ComparisonView, link: LinkWriter): Inline[] {
  const cells = row.cells.map((cell, at) => {
    const side = view.sides[at]?.side;
    const isBetter = row.better === side;
    const difference = row.difference?.side === side ? row.difference?.text : undefined;
    return valueOf(cell, link, [isBetter ? 'better' : undefined, difference, isBetter ? row.condition : undefined]);
  });
  return [join([labelled(row.label, row.unit), row.caveat], '. '), ...cells, sourcesOf(row, view, link)];
}

const furtherOf = (count: number): string =>
  count === 0 ? '' : paragraph(`${formatCount(count, 'further result')} on the pages of the entries.`);

const groupOf = ({ label, rows, partial, further, unknown }: RowGroupView, view: ComparisonView, link: LinkWriter): string =>
  section(
    3,
    label,
    table(
      [...headOf('Fact', view), 'Source'],
      [...rows, ...partial].map((row) => factRow(row, view, link)),
    ),
    furtherOf(further),
    unknown.length === 0
      ? ''
      : paragraph(
          md`Unknown for ${view.sides.length === 2 ? 'either side' : 'any side'}: ${join(unknown.map((one) => one.label))}.`,
        ),
  );

/** All facts and results, a table a group. */
export const factsOf = (view: ComparisonView, link: LinkWriter): string =>
  section(2, 'Facts', ...view.groups.map((group) => groupOf(group, view, link)));

/** Scores and counts, with what is known of each. */
export function scoresOf(view: ComparisonView, link: LinkWriter): string {
  const { sides, method } = view;
  const overall = ['Score', ...sides.map(({ score }) => (score.isMeasured ? score.value : 'Not ranked'))];
  const parts = (sides[0]?.score.subScores ?? []).map(({ label, weight }, at): Inline[] => [
    labelled(label, `weight ${weight}`),
    ...sides.map(({ score }) => score.subScores[at]?.value ?? 'Not measured'),
  ]);
  const plain = PLAIN_SCORE_ROWS.map(({ label, text }): Inline[] => [label, ...sides.map(text)]);
  return section(
    2,
    'Scores',
    paragraph(md`From 0 to 100, calculated with ${link(`method ${method.version}`, method.href)}.`),
    table(headOf('Score', view), [overall, ...parts, ...plain]),
    list(sides.map(({ name, score }) => md`${name}: ${scoreSentence(score)}`)),
  );
}

/** Who leads under other weights. */
export function weightsOf(view: ComparisonView): string {
  const { weights, sides } = view;
  if (weights === undefined) return '';
  return section(
    2,
    'Other weights',
    paragraph(...weights.sentences),
    list(weights.criteria.map(({ label, weight, text }) => md`${label}, weight ${weight}%: ${text}`)),
    table(
      headOf('Preset', view),
      weights.presets.map(({ label, note, undecided, scores, winner }) => [
        join([label, note, undecided], '; '),
        ...scores.map((score, at) => join([score, winner === sides[at]?.side ? 'leads' : undefined], '; ')),
      ]),
    ),
  );
}

const segmentsOf = (segments: readonly TextSegment[], link: LinkWriter): Inline =>
  join(
    segments.map(({ text, href }) => link(text, href)),
    '',
  );

const workedOf = ({ note, caveat, unit, priced, rows }: WorkedView, link: LinkWriter): readonly string[] => [
  paragraph(note, caveat),
  table(headOf('Use', { sides: priced }), [
    [labelled('Formula', unit), ...priced.map(({ formula }) => segmentsOf(formula, link))],
    ...rows.map(({ name, usage, cells }) => [
      labelled(name, usage),
      ...cells.map(({ text, cheaper }) => join([text, cheaper], '; ')),
    ]),
  ]),
];

/** What using the sides costs. */
export function costOf({ cost }: ComparisonView, link: LinkWriter): string {
  if (cost === undefined) return '';
  return section(
    2,
    cost.heading,
    ...(cost.worked === undefined ? [] : workedOf(cost.worked, link)),
    list(cost.terms.map(({ name, segments }) => md`${name}: ${segmentsOf(segments, link)}`)),
  );
}
