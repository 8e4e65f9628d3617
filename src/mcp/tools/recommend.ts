/** `recommend`: the answers to a need that the site knows, or to conditions, each with its reasons. */
import * as z from 'zod';
import type { NeedData } from '../../../schemas/content.ts';
import type { MatchedNeed } from '../../matching/match-needs.ts';
import { viewSource } from '../../views/context.ts';
import { formatCount, formatList } from '../../views/format.ts';
import { needPath } from '../../views/links.ts';
import { viewNeedChanges } from '../../views/pages/need-changes.ts';
import { demandsOf, viewPreference } from '../../views/pages/need-words.ts';
import { viewAnswers } from '../../views/pages/need.ts';
import { matchedNeed } from '../../views/pages/terms.ts';
import { addressLine, AskingError, type Answer } from '../answer.ts';
import { askedNeed, onlyAsked } from '../asked-need.ts';
import { sourcesText } from '../figures.ts';
import { boardNamed, needNamed } from '../find.ts';
import { filters, limitOf, shortText } from '../inputs.ts';
import { boardUrl, stateAsked } from '../leaderboard-asked.ts';
import type { SiteIndex } from '../site-index.ts';
import { tool } from '../tool.ts';

const MOST = 20;
const USUAL = 5;
const MOST_CHANGES = 3;

const input = z.strictObject({
  need: shortText.optional().describe('What somebody wants to do: id, name or alias of a need.'),
  category: shortText.optional().describe('Instead of a need: a category, or a kind; with conditions.'),
  conditions: filters.default([]).describe('What an answer must have; days cannot be asked for.'),
  limit: limitOf(MOST, USUAL),
});

const output = z.object({
  need: z.string(),
  demands: z.array(z.string()).describe('What an answer must have.'),
  prefers: z.array(z.string()).describe('What makes an answer better, the most important first.'),
  answerCount: z.int(),
  answers: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      maker: z.string(),
      group: z.string(),
      score: z.string(),
      status: z.string().nullable(),
      reasons: z.array(z.string()),
      unknown: z.array(z.string()).describe('What is preferred and not recorded of it.'),
    }),
  ),
  openCount: z.int().describe('Entries that may be an answer: one condition is not recorded.'),
  open: z.array(z.object({ slug: z.string(), name: z.string(), missing: z.string() })),
  changes: z.array(z.string()).describe('What would change the answers.'),
  url: z.string(),
});

type Output = z.output<typeof output>;
type Asked = z.output<typeof input>;

interface Matched {
  readonly need: NeedData;
  readonly matched: MatchedNeed;
  readonly url: string;
}

/** The need that is named, or what the conditions amount to. */
function matchedFor(site: SiteIndex, { need, category, conditions }: Asked): Matched {
  if (need !== undefined && (category !== undefined || conditions.length > 0))
    throw new AskingError('Give either a need, or a category with conditions.');
  if (need !== undefined) {
    const term = needNamed(site, need);
    return { need: term.data, matched: matchedNeed(site.catalogue, term.id), url: site.urlOf(needPath(term.id)) };
  }
  if (category === undefined || conditions.length === 0)
    throw new AskingError('Give a need, or a category with at least one condition.');
  const board = boardNamed(site, category);
  const state = stateAsked(site, board, conditions);
  const asked = askedNeed(board, state);
  const matched = onlyAsked(site, board, state.makers, site.catalogue.answersTo(asked));
  return { need: asked, matched, url: boardUrl(site, board, state) };
}

function answersOf(site: SiteIndex, { need, matched }: Matched, limit: number): Pick<Output, 'answers' | 'open'> {
  const view = viewAnswers(site.catalogue, need, matched);
  return {
    answers: view.answers.slice(0, limit).map(({ entry, reasons, unknown }, at) => ({
      slug: matched.matches[at]?.slug ?? '',
      name: entry.name,
      maker: entry.maker,
      group: entry.kindLabel,
      score: entry.scoreText,
      status: entry.status?.text ?? null,
      reasons: [...reasons],
      unknown: [...unknown],
    })),
    open: view.open
      .slice(0, limit)
      .map(({ entry, missing }, at) => ({ slug: matched.open[at]?.slug ?? '', name: entry.name, missing })),
  };
}

function changesOf({ catalogue }: SiteIndex, { need, matched }: Matched): string[] {
  return viewNeedChanges(catalogue, need, matched)
    .slice(0, MOST_CHANGES)
    .map(({ text, entries, others }) => {
      const names = [...entries.map(({ name }) => name), ...(others === 0 ? [] : [formatCount(others, 'other')])];
      return `${text} ${formatList(names)}.`;
    });
}

/** The facts that are reasons, with where they come from. */
function sourcesOf({ catalogue, context }: SiteIndex, { matched }: Matched, { answers }: Pick<Output, 'answers'>) {
  const facts = matched.matches.slice(0, answers.length).flatMap(({ slug, facts: ids }) => {
    const stated = catalogue.entryBySlug.get(slug)?.data.facts ?? {};
    return ids.flatMap((id) => stated[id] ?? []);
  });
  return sourcesText(facts.map(({ source, asOf }) => ({ source: viewSource(context.sources, source).label, asOf })));
}

const answerLine = ({ slug, name, score, status, reasons, unknown }: Output['answers'][number], at: number) =>
  [
    `${at + 1}. **${name}** (\`${slug}\`): ${[score, ...(status === null ? [] : [status]), ...reasons].join('; ')}`,
    ...(unknown.length === 0 ? [] : [`not recorded: ${unknown.join(', ')}`]),
  ].join('; ');

function linesOf({ need, demands, prefers, answerCount, answers, openCount, open, changes }: Output): string[] {
  const some = open.map(({ name, missing }) => `${name} (${missing})`).join(', ');
  return [
    `**${need}**: ${answerCount === 0 ? 'nothing is known to meet all of it' : formatCount(answerCount, 'answer')}`,
    `Asked: ${demands.join('; ')}${prefers.length === 0 ? '' : `. Better with: ${prefers.join(', ')}`}`,
    ...answers.map(answerLine),
    ...(openCount === 0
      ? []
      : [`${openCount} may fit, with one condition not recorded: ${some}${openCount > open.length ? ' …' : ''}`]),
    ...changes,
  ];
}

function answer(site: SiteIndex, asked: Asked): Answer<Output> {
  const found = matchedFor(site, asked);
  const listed = answersOf(site, found, asked.limit);
  const data: Output = {
    need: found.need.name,
    demands: [...demandsOf(found.need, site.context)],
    prefers: found.need.prefers.map((one) => viewPreference(one, site.context).name),
    answerCount: found.matched.matches.length,
    ...listed,
    openCount: found.matched.open.length,
    changes: changesOf(site, found),
    url: found.url,
  };
  return { lines: linesOf(data), foot: [...sourcesOf(site, found, listed), addressLine(data.url)], data };
}

/** The tool for a site. */
export function recommendTool(site: SiteIndex, labels: string) {
  return tool({
    name: 'recommend',
    title: 'Recommend entries',
    description: `The entries of ${site.context.site.name} (${labels}) that are known to meet a need, the best first, each with its reasons; those that may meet it, and what would change the answers. What ends, or what its maker calls superseded, stands last; what is gone is never recommended. Needs are found with search.`,
    input,
    output,
    answer: (asked) => answer(site, asked),
  });
}
