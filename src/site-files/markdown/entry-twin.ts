/** The twin of an entry's page: what it is, every fact with source and date, every claim, and the score line by line. */
import type { SiteData } from '../../../schemas/content.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { entryDocument } from '../../views/entry-document.ts';
import { dataDatesText, datesOf } from '../../views/data-dates.ts';
import { withArticle } from '../../views/in-sentence.ts';
import { viewEntryPage, type EntryPageView } from '../../views/pages/entry-page.ts';
import type { EntryView } from '../../views/pages/entry.ts';
import { besideScore } from '../../views/score.ts';
import { fileOf, join, list, md, paragraph, quote, section, table, type Inline } from './markdown.ts';
import { proseTwin } from './prose-twin.ts';
import { claimOf, headOf, historyOf, labelled, linksOf, sourceOf, valueOf, type LinkWriter } from './twin-parts.ts';

function aboutOf(view: EntryView, link: LinkWriter): string {
  const { status, maker, aliases, successor, homepage, links } = view;
  return list([
    md`Category: ${link(view.groupLabel, view.groupHref)}`,
    ...(maker === undefined ? [] : [md`By ${maker}`]),
    ...(status === undefined ? [] : [md`Status: ${status.text}`]),
    ...(successor === undefined ? [] : [md`Successor: ${link(successor.name, successor.page)}${successor.note}`]),
    ...(successor?.latest === undefined
      ? []
      : [md`After that: ${link(successor.latest.name, successor.latest.page)}${successor.latest.note}`]),
    ...(aliases.length === 0 ? [] : [md`Also known as: ${join(aliases)}`]),
    ...[{ label: 'Homepage', href: homepage }, ...links].map(({ label, href }) => link(label, href)),
    link('This entry as JSON', view.documentHref),
  ]);
}

const factsOf = ({ factGroups, known, kindLabel }: EntryView, link: LinkWriter): string =>
  section(
    2,
    'Facts',
    paragraph(`${known} of the facts for ${withArticle(kindLabel)} are known.`),
    ...factGroups.map(({ label, rows }) =>
      section(
        3,
        label,
        table(
          ['Fact', 'Value', 'Source'],
          rows.map((row) => [labelled(row.label, row.unit), valueOf(row.cell, link), sourceOf(row.cell, link) ?? '']),
        ),
      ),
    ),
  );

function scoreOf({ score, explanation }: EntryView): string {
  const rows = explanation.subScores.flatMap(({ signals, ...part }): Inline[][] => [
    ...signals.map((signal): Inline[] => [
      signal.label,
      signal.known ? signal.raw : 'Unknown',
      join([signal.rule, ...signal.areas], '; '),
      signal.score,
      signal.weight,
      signal.part,
    ]),
    [part.isMeasured ? part.label : `${part.label}: not measured`, '', '', part.score, part.weight, part.part],
  ]);
  const total = ['Score: the sum of the parts', '', '', '', '', explanation.score];
  return section(
    2,
    'How the score is calculated',
    paragraph(
      `Method ${explanation.methodVersion}; for an unknown signal stands the middle of its category.`,
      score.claimCountNote,
    ),
    table(['Signal', 'Raw value', 'Rule', 'Score', 'Weight', 'Part'], [...rows, total]),
  );
}

function relativesOf({ relatives: { predecessors, family }, neighbours }: EntryView, link: LinkWriter): string {
  const lines = [
    ...predecessors.map(({ name, href }) => md`Takes the place of ${link(name, href)}`),
    ...(family?.members ?? []).map(({ name, href }) => md`Also in the family ${family?.name ?? ''}: ${link(name, href)}`),
    ...neighbours.map(({ name, href, shared }) => md`${link(name, href)} shares ${join(shared)}`),
  ];
  return section(2, 'Relatives and what is nearest', list(lines));
}

function claimsOf({ claims, unwritten }: EntryView, link: LinkWriter): string {
  const missing =
    unwritten === undefined ? '' : paragraph(`Listed with what public data states; it still lacks ${unwritten.missing}.`);
  return section(
    2,
    claims.length === 0 ? 'Capabilities' : `Capabilities (${claims.length})`,
    missing,
    ...claims.map((claim) => claimOf(3, claim, link)),
  );
}

/** All that the twin of an entry's page is rendered from, besides the site: plain data, as that of the page. */
export interface EntryTwinSource {
  readonly page: EntryPageView;
  readonly prose: Entry['prose'];
  readonly dates: string;
}

export const entryTwinSource = (catalogue: Catalogue, entry: Entry): EntryTwinSource => ({
  page: viewEntryPage(catalogue, entry),
  prose: entry.prose,
  dates: dataDatesText(datesOf([entryDocument(catalogue, entry)])),
});

/** The twin of the page of an entry. */
export function entryTwin({ page: { path, view }, prose, dates }: EntryTwinSource, site: SiteData): string {
  const link = linksOf(site);
  const { score } = view;
  return fileOf(
    ...headOf(view.name, path, dates, link),
    quote(view.summary),
    view.ending === undefined ? '' : paragraph(view.ending),
    aboutOf(view, link),
    paragraph(`Score: ${score.isMeasured ? `${score.value}/100` : 'Not ranked'}.`, besideScore(score)),
    proseTwin(prose, site),
    factsOf(view, link),
    claimsOf(view, link),
    historyOf(view.history, link, view.steady),
    scoreOf(view),
    section(2, `Needs it meets (${view.needs.length})`, list(view.needs.map(({ name, href }) => link(name, href)))),
    section(
      2,
      `Comparisons (${view.comparisonCount})`,
      list(view.comparisons.flatMap(({ links }) => links.map(({ name, href }) => link(name, href)))),
    ),
    relativesOf(view, link),
  );
}
