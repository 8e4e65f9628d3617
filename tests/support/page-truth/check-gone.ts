/** Check 4: what nobody can choose any more carries its badge, and is nowhere recommended, ranked, priced or called better. */
import { contradiction, knownSides, recommended, type Check, type Contradiction, type KnownSide } from './contradiction.ts';
import { isComparison, type SeenPage } from './page.ts';
import { cellOf } from './rows.ts';
import type { Truth } from './truth.ts';

const ENDED = /(?:was|were|is|are) (?:retired|archived)/;

type Fault = readonly [sentence: string, why: string];

function verdictFaults(page: SeenPage, side: KnownSide): Fault[] {
  const { verdict } = page;
  if (verdict === undefined) return [];
  const { name } = side;
  const speaks = 'speaks for a side that is gone';
  return [
    ...([verdict.headline, verdict.firstLine, ...verdict.endings].some((line) => line.includes(name) && ENDED.test(line))
      ? []
      : [[verdict.firstLine, `does not say that ${name} is gone`] as const]),
    ...verdict.headings.filter((heading) => heading === `Choose ${name} for`).map((heading) => [heading, speaks] as const),
    ...verdict.clauses.filter((one) => recommended([side], one) !== undefined).map((one) => [one.sentence, speaks] as const),
    ...verdict.needs.filter((one) => recommended([side], one) !== undefined).map((one) => [one.sentence, speaks] as const),
    ...(verdict.lead.startsWith(`${name} `) || verdict.lead.includes(`; ${name} `) ? [[verdict.lead, speaks] as const] : []),
    ...(/^(leads|is ahead)/.test(verdict.headline.slice(name.length + 1)) && verdict.headline.startsWith(name)
      ? [[verdict.headline, speaks] as const]
      : []),
    ...(verdict.detail.includes(`${name} is `) && /ahead/.test(verdict.detail) ? [[verdict.detail, speaks] as const] : []),
  ];
}

function rowFaults(page: SeenPage, { side, name }: KnownSide): Fault[] {
  return page.tables.flatMap(({ caption, rows }) =>
    rows.flatMap((row): Fault[] => {
      const cell = cellOf(row, side);
      if (cell === undefined) return [];
      const words = [cell.mark, cell.difference, cell.cheaper].filter((text) => text !== undefined);
      const isCost = caption.startsWith('Cost of a month') && cell.value !== '' && row.label !== 'Formula';
      return [
        ...words.map((text) => [`${row.label}: ${cell.value}, ${text}`, `favours ${name}, which is gone`] as const),
        ...(isCost ? [[`${row.label}: ${cell.value}`, `is a cost of ${name}, which is gone`] as const] : []),
        ...(/^row-score-(rank|robustness)$/.test(row.anchor) && /^\d/.test(cell.value)
          ? [[`${row.label}: ${cell.value}`, `ranks ${name}, which is gone`] as const]
          : []),
        ...(row.anchor === 'row-score-times-matched' && !cell.value.includes(' 0 needs')
          ? [[`${row.label}: ${cell.value}`, `recommends ${name}, which is gone`] as const]
          : []),
      ];
    }),
  );
}

function listFaults(page: SeenPage, { name }: KnownSide): Fault[] {
  return page.lists.flatMap(({ heading, links }) => {
    const needs = links.filter(({ href }) => href.includes('/needs/'));
    const isOfSide = heading === 'Both' || heading === `Only ${name}` || heading.startsWith(`${name}; `);
    const isAnswer = isOfSide || heading.startsWith('Needs it meets');
    return isAnswer ? needs.map(({ href }): Fault => [`${heading}: ${href}`, `recommends ${name}, which is gone`]) : [];
  });
}

function sideFaults(page: SeenPage, side: KnownSide): Fault[] {
  const { badge, line, name } = side;
  return [
    ...(badge === undefined ? [[name, 'is gone, and carries no badge'] as const] : []),
    ...(/^\d+\w\w of \d/.test(line) ? [[line, `ranks ${name}, which is gone`] as const] : []),
    ...verdictFaults(page, side),
    ...(isComparison(page) ? rowFaults(page, side) : []),
    ...listFaults(page, side),
  ];
}

/** Lists of the best: numbered lists of any page, all lists of a need’s page, and leaderboards outside their folded part. */
function bestFaults(page: SeenPage, { entries }: Truth): Contradiction[] {
  const isNeed = /^\/needs\/[^/]+\/$/.test(page.path);
  const lists = page.lists.filter(({ isOrdered }) => isOrdered || isNeed);
  const inLists = lists.flatMap(({ heading, links }) => links.map(({ href }) => ({ words: heading, href })));
  const tables = page.tables.filter(({ isLeaderboard, isFolded }) => isLeaderboard && !isFolded);
  const inTables = tables.flatMap(({ caption, rows }) => rows.map(({ href }) => ({ words: caption, href })));
  return [...inLists, ...inTables].flatMap(({ words, href }) => {
    const entry = entries.get(href);
    return entry?.isGone === true ? [contradiction(page, words, `lists ${entry.name}, which is gone`)] : [];
  });
}

/** What is gone on the site’s day stands nowhere as a choice. */
export const goneIsNoChoice: Check = (page, truth) => [
  ...knownSides(page, truth)
    .filter(({ entry }) => entry.isGone)
    .flatMap((side) => sideFaults(page, side).map(([sentence, why]) => contradiction(page, sentence, why))),
  ...bestFaults(page, truth),
];
