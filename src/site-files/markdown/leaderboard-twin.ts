/** The twin of a page of a leaderboard: its tables as they are without script. */
import type { Catalogue } from '../../catalogue.ts';
import { viewContext } from '../../views/context.ts';
import type { LeaderboardRow } from '../../views/pages/leaderboard-rows.ts';
import { withRange } from '../../views/score.ts';
import { countsOf, viewLeaderboard, type LeaderboardView } from '../../views/pages/leaderboard.ts';
import { pageTitle } from '../../views/pages/list-pages.ts';
import { fileOf, join, list, md, paragraph, section, table, type Inline } from './markdown.ts';
import { headOf, labelled, linksOf, pictureOf, type LinkWriter } from './twin-parts.ts';

function rowOf(row: LeaderboardRow, link: LinkWriter): Inline[] {
  const { rank, name, href, maker, status, score, facts } = row;
  return [
    rank ?? '–',
    join([link(name, href), maker, status?.text], '; '),
    withRange(score.isMeasured ? String(score.value) : 'Not ranked', score),
    ...score.subScores.map(({ value }) => value ?? 'Not measured'),
    ...facts.map(({ text, until }) => join([text, until === '' ? undefined : until], '; ')),
  ];
}

function tableOf({ subScores, factColumns }: LeaderboardView, rows: readonly LeaderboardRow[], link: LinkWriter): string {
  const columns = [...subScores.map(({ label }) => label), ...factColumns.map(({ label, unit }) => labelled(label, unit))];
  return table(
    ['Rank', 'Name', 'Score', ...columns],
    rows.map((row) => rowOf(row, link)),
  );
}

/** The twin of a page of the leaderboard of a category, or of a kind; pages count from 1. */
export function leaderboardTwin(catalogue: Catalogue, kind: string, category?: string, page = 1): string {
  const [view, link] = [viewLeaderboard(catalogue, kind, category, page), linksOf(catalogue.content.site)];
  const { counts, goneWords, minimumCoverage, pages } = view;
  const isFirst = page === 1;
  const ended = counts.gone > 0 ? `, ${counts.gone} ${goneWords}` : '';
  return fileOf(
    ...headOf(pageTitle(view.title, page), pages[page - 1]?.href ?? view.path, viewContext(catalogue).dataDates, link),
    paragraph(view.summary, `${countsOf(view).replace(/\.$/, '')}${ended}.`),
    section(2, 'Ranked, best first', tableOf(view, view.ranked, link)),
    view.unranked.length === 0
      ? ''
      : section(
          2,
          'Not ranked',
          paragraph(`Less than ${minimumCoverage} of the score of these is known.`),
          tableOf(view, view.unranked, link),
        ),
    section(2, `${counts.gone} ${goneWords}`, tableOf(view, view.gone, link)),
    isFirst ? pictureOf(view.picture, link) : '',
    isFirst && category === undefined
      ? section(2, 'Categories', list(view.categories.map(({ name, href, count }) => md`${link(name, href)}: ${count}`)))
      : '',
    pages.length === 1 ? '' : section(2, 'Pages', list(pages.map(({ href, from, to }) => link(`${from} to ${to}`, href)))),
  );
}
