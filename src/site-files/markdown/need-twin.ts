/** The twin of a need's page: what it asks for, and the entries that have it, the best first. */
import type { Catalogue } from '../../catalogue.ts';
import { viewContext } from '../../views/context.ts';
import { formatNumber } from '../../views/format.ts';
import { needPath } from '../../views/links.ts';
import type { NeedChange } from '../../views/pages/need-changes.ts';
import { viewNeed, type NeedView } from '../../views/pages/need.ts';
import { fileOf, join, list, md, numbered, paragraph, quote, section, type Inline } from './markdown.ts';
import { proseTwin } from './prose-twin.ts';
import { headOf, linksOf, pictureOf, type LinkWriter } from './twin-parts.ts';

const answersOf = ({ answers, answerCount, order }: NeedView, link: LinkWriter): string =>
  section(
    2,
    `Answers (${answerCount})`,
    paragraph(answers.length === 0 ? 'No entry is known to meet it.' : order),
    numbered(
      answers.map(({ entry, reasons, unknown }) =>
        join(
          [
            md`${link(entry.name, entry.href)} (${join([entry.kindLabel, entry.scoreText, entry.status?.text])})`,
            ...reasons,
            unknown.length === 0 ? undefined : md`not recorded: ${join(unknown)}`,
          ],
          ' · ',
        ),
      ),
    ),
  );

function changeOf({ text, entries, others }: NeedChange, link: LinkWriter): Inline {
  const names = entries.map(({ name, href }) => link(name, href));
  return md`${text} ${join([...names, others === 0 ? undefined : `${formatNumber(others)} more`])}`;
}

type Need = Catalogue['content']['needs'][number];

/** The twin of the page of a need. */
export function needTwin(catalogue: Catalogue, term: Need): string {
  const { site } = catalogue.content;
  const [view, link] = [viewNeed(catalogue, term), linksOf(site)];
  return fileOf(
    ...headOf(view.name, needPath(term.id), viewContext(catalogue).dataDates, link),
    quote(view.summary),
    proseTwin(term.prose, site),
    section(2, 'Requirements', list(view.demands)),
    view.categories.length === 0 ? '' : paragraph(md`Looked for among: ${join(view.categories)}.`),
    answersOf(view, link),
    section(
      2,
      `May meet it, as far as is recorded (${view.openCount})`,
      list(view.open.map(({ entry, missing }) => md`${link(entry.name, entry.href)}; not recorded: ${missing}`)),
    ),
    view.isCut ? paragraph('The others stand in the leaderboards below.') : '',
    section(2, 'What makes an answer better', numbered(view.prefers.map(({ name, href }) => link(name, href)))),
    section(2, 'Leaderboards', list(view.leaderboards.map(({ name, href }) => link(name, href)))),
    pictureOf(view.picture, link),
    section(2, 'Compare', list(view.pairs.pages.map(({ a, b, href }) => link(md`${a} vs ${b}`, href)))),
    section(2, 'What would change this', list(view.changes.map((change) => changeOf(change, link)))),
  );
}
