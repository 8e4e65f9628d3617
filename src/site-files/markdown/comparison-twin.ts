/** The twin of a comparison page: the same view in Markdown, in the same order. */
import type { SiteData } from '../../../schemas/content.ts';
import type { ClaimLists } from '../../views/comparison/capabilities.ts';
import type { ComparisonView, SideView } from '../../views/comparison/comparison.ts';
import type { NeedLink } from '../../views/comparison/needs-of.ts';
import type { ClauseView, QuoteView } from '../../views/comparison/verdict.ts';
import { costOf, decidingOf, factsOf, scoresOf, weightsOf } from './comparison-facts.ts';
import { fileOf, join, list, md, paragraph, quote, section, sentence, type Inline } from './markdown.ts';
import { claimOf, headOf, historyOf, linksOf, pictureOf, type LinkWriter } from './twin-parts.ts';

const sideOf = ({ name, maker, groupLabel, status, summary, href }: SideView, link: LinkWriter): Inline =>
  md`${link(name, href)}: ${join([groupLabel, maker === undefined ? undefined : md`by ${maker}`, status?.text])}. ${summary}`;

const clausesOf = (clauses: readonly ClauseView[]): Inline[] => clauses.map(({ label, brief }) => md`${label}: ${brief}`);

const quoteOf = (label: string, said: QuoteView | undefined, link: LinkWriter): Inline[] =>
  said === undefined
    ? []
    : [
        md`${label}: ${sentence(said.text)} (${link(said.source.label, said.source.href)})${said.shared.map((text) => ` ${text}`).join('')}`,
      ];

/** What speaks for a side, each reason a line. */
function reasonsOf(view: ComparisonView, { side, name }: SideView, at: number, link: LinkWriter): string {
  const clauses = view.verdict.clauses.filter((clause) => clause.type === 'better' && clause.side === side);
  const needs = (view.needs.only[at] ?? []).map((need) => md`Only ${name} meets: ${link(need.name, need.href)}`);
  const advice = view.verdict.advice[at];
  const [best, twice] = [quoteOf('Best for', advice?.for, link), quoteOf('Think twice', advice?.against, link)];
  return section(3, md`Choose ${name} for`, list([...best, ...clausesOf(clauses), ...needs, ...twice]));
}

function verdictOf(view: ComparisonView, link: LinkWriter): string {
  const { detail, endings, clauses, settling } = view.verdict;
  return section(
    2,
    'Verdict',
    paragraph(detail),
    list(endings.map(({ text, link: on }) => join([text, on === undefined ? undefined : link(on.text, on.href)], ' '))),
    ...view.sides.map((side, at) => reasonsOf(view, side, at, link)),
    section(3, 'Similar or not recorded', list(clausesOf(clauses.filter(({ type }) => type !== 'better')))),
    section(3, 'What would settle it and is not known', list(settling.map(({ text, href }) => link(text, href)))),
  );
}

const needsList = (title: Inline, needs: readonly NeedLink[], link: LinkWriter): string =>
  section(3, title, list(needs.map(({ name, href, by }) => join([link(name, href), by], '; '))));

/** Whom a side is set against. */
const othersOf = ({ sides }: ComparisonView, side: SideView): string =>
  (sides.length === 2 ? sides.find((one) => one !== side)?.name : undefined) ?? 'all others';

function needsOf(view: ComparisonView, link: LinkWriter): string {
  const { needs, sides } = view;
  return section(
    2,
    'What each is for',
    paragraph(needs.text),
    needsList(sides.length === 2 ? 'Both' : 'Several', needs.shared, link),
    ...sides.map(({ name }, at) => needsList(md`Only ${name}`, needs.only[at] ?? [], link)),
    ...sides.map((side, at) =>
      needsList(md`${side.name}; ${needs.openWord} for ${othersOf(view, side)}`, needs.open[at] ?? [], link),
    ),
  );
}

const claimsOf = (title: Inline, lists: ClaimLists | undefined, link: LinkWriter): string =>
  section(
    3,
    title,
    ...(lists?.full ?? []).map((claim) => claimOf(4, claim, link)),
    list((lists?.titles ?? []).map(({ title: name, href }) => link(sentence(name), href))),
  );

function sharedOf({ capabilities: { shared }, sides }: ComparisonView, link: LinkWriter): string {
  const full = shared.full.flatMap(({ claims }) =>
    claims.flatMap((claim, at) => (claim === undefined ? [] : [claimOf(4, claim, link, sides[at]?.name)])),
  );
  const titles = [...shared.full, ...shared.titles].map(({ capability, href, claims, has }) => {
    const who = sides.flatMap(({ name }, at): Inline[] => {
      const claim = claims[at];
      return claim === undefined ? (has[at] === true ? [name] : []) : [link(name, claim.href)];
    });
    return md`${link(capability, href)}: ${join(who)}`;
  });
  return section(3, sides.length === 2 ? 'Both' : 'Several', list(titles), ...full);
}

function capabilitiesOf(view: ComparisonView, link: LinkWriter): string {
  const { only, open } = view.capabilities;
  return section(
    2,
    'Capabilities',
    sharedOf(view, link),
    ...view.sides.map(({ name }, at) => claimsOf(md`Only ${name}`, only[at], link)),
    ...view.sides.map((side, at) => claimsOf(md`${side.name}; not recorded for ${othersOf(view, side)}`, open[at], link)),
  );
}

const changesOf = ({ recentChanges: { events, since } }: ComparisonView): string =>
  section(
    2,
    'Recent changes',
    events.length === 0 ? paragraph(`No change is recorded since ${since}.`) : '',
    list(events.map(({ dayText, name, text }) => md`${dayText}, ${name}: ${text}`)),
  );

const moreOf = ({ sides }: ComparisonView, link: LinkWriter): string =>
  section(
    2,
    'More comparisons',
    ...sides.map(({ name, more }) => section(3, md`With ${name}`, list(more.map((one) => link(one.name, one.href))))),
  );

/** The twin of the comparison page at `path`. */
export function comparisonTwin(view: ComparisonView, path: string, site: Pick<SiteData, 'address'>): string {
  const link = linksOf(site);
  const { headline, sentence: words } = view.verdict;
  return fileOf(
    ...headOf(view.title, path, view.dataDates, link),
    quote(join([headline, words], '. ')),
    list(view.sides.map((side) => sideOf(side, link))),
    decidingOf(view),
    verdictOf(view, link),
    factsOf(view, link),
    scoresOf(view, link),
    weightsOf(view),
    costOf(view, link),
    pictureOf(view.picture, link),
    historyOf(view.history, link),
    needsOf(view, link),
    capabilitiesOf(view, link),
    changesOf(view),
    moreOf(view, link),
  );
}
