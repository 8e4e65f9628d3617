/** What twins of several kinds of pages have in common: their links, where they come from, and values with source and date. */
import type { SiteData } from '../../../schemas/content.ts';
import type { CellView } from '../../views/cell.ts';
import type { ClaimView } from '../../views/claim.ts';
import type { HistoryView } from '../../views/history.ts';
import type { SteadyView } from '../../views/steady.ts';
import type { PictureView } from '../../views/picture-view.ts';
import { heading, join, linkTo, list, md, paragraph, section, sentence, table, type Inline, type Markdown } from './markdown.ts';

/** Makes a link to a page of the site or of another host. An anchor of the page itself has no place in its twin: its words stay. */
export type LinkWriter = (label: Inline, href: string | undefined) => Markdown;

/** Links with whole addresses, so that a twin can be read anywhere. */
export const linksOf =
  ({ address }: Pick<SiteData, 'address'>): LinkWriter =>
  (label, href) =>
    href === undefined || href.startsWith('#') ? md`${label}` : linkTo(label, new URL(href, address).href);

/** The title of a twin, and the page that it is of. */
export const headOf = (title: Inline, path: string, dates: string, link: LinkWriter): readonly string[] => [
  heading(1, title),
  paragraph(md`The page ${link(title, path)} in Markdown.`, dates),
];

/** A label with its unit: `Input price (USD per 1M tokens)`. */
export const labelled = (label: string, unit: string | undefined): Inline =>
  unit === undefined ? label : md`${label} (${unit})`;

const disputeOf = ({ dispute }: CellView, link: LinkWriter) =>
  dispute === undefined
    ? undefined
    : md`disputed: ${dispute.text} says ${link(dispute.source.label, dispute.source.href)}, ${dispute.asOf}`;

/** A value with what a reader must know of it; `more` is what its row says of it. */
export function valueOf(cell: CellView, link: LinkWriter, more: readonly (string | undefined)[] = []): Markdown {
  const notes = [...more, cell.isOutdated ? 'outdated' : undefined, cell.note, disputeOf(cell, link)];
  return join([cell.href === undefined ? cell.text : link(cell.text, cell.href), join(notes, '; ')], '; ');
}

/** Where a value comes from, and the day on which it was so. */
export const sourceOf = ({ source, asOf }: CellView, link: LinkWriter): Markdown | undefined =>
  source === undefined ? undefined : md`${link(source.label, source.href)}, ${asOf?.text ?? ''}`;

/** A claim in full. */
export const claimOf = (level: 3 | 4, claim: ClaimView, link: LinkWriter, side?: string): string =>
  section(
    level,
    side === undefined ? sentence(claim.title) : md`${side}: ${sentence(claim.title)}`,
    paragraph(md`Capability: ${link(claim.capability, claim.capabilityHref)}`),
    paragraph(sentence(claim.description)),
    claim.unique === undefined ? '' : paragraph(md`Unique: ${sentence(claim.unique)}`),
    claim.versus === undefined ? '' : paragraph(md`Against alternatives: ${sentence(claim.versus)}`),
    paragraph(md`Source: ${link(claim.source.label, claim.source.href)}`),
  );

const steadyLine = ({ label, value, from, to, source }: SteadyView, link: LinkWriter): Inline =>
  md`${label}: ${value}, unchanged from ${from.text} to ${to.text} (${link(source.label, source.href)})`;

/** Figures over time, value by value; first those that have not changed. */
export const historyOf = (charts: readonly HistoryView[], link: LinkWriter, steady: readonly SteadyView[] = []): string =>
  section(
    2,
    'History',
    list(steady.map((one) => steadyLine(one, link))),
    ...charts.map(({ label, unit, isGradual, rows }) =>
      section(
        3,
        labelled(label, unit),
        table(
          [isGradual ? 'On' : 'Since', 'Entry', 'Value', 'Source'],
          rows.map(({ from, name, value, source }) => [from.text, name, value, link(source.label, source.href)]),
        ),
      ),
    ),
  );

/** What the picture of a page shows, in sentences and in a table. */
export function pictureOf(picture: PictureView | undefined, link: LinkWriter): string {
  if (picture === undefined) return '';
  const { field, marked, points, sentences } = picture;
  const { x, y, size } = field;
  const rows = [...marked, ...points].map(({ name, href, xText, y: figure, isLittleKnown, sizeText }): Inline[] => [
    link(name, href),
    xText,
    isLittleKnown ? `${figure}, little known` : figure,
    ...(size === undefined ? [] : [sizeText ?? 'Unknown']),
  ]);
  const head = ['Entry', labelled(x.label, x.unit), y.label, ...(size === undefined ? [] : [size.label])];
  return section(2, field.title, list(sentences), table(head, rows));
}
