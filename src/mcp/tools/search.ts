/** `search`: what a name, two names or a question can mean, as the search field of the site says it. */
import * as z from 'zod';
import { suggest } from '../../search/suggest.ts';
import type { Suggestion } from '../../search/suggestion.ts';
import { entryPath } from '../../views/entry-path.ts';
import { linkTo } from '../../views/pages/terms.ts';
import { AskingError, type Answer } from '../answer.ts';
import { limitOf, shortText } from '../inputs.ts';
import type { SiteIndex } from '../site-index.ts';
import { tool } from '../tool.ts';

const MOST = 20;
const USUAL = 8;
const MOST_NEAR = 3;

const input = z.strictObject({
  text: shortText.describe('A name, two names with "vs" between them, a need, or a question.'),
  limit: limitOf(MOST, USUAL),
});

const output = z.object({
  results: z.array(
    z.object({
      name: z.string(),
      slug: z.string().nullable().describe('Of an entry: what the other tools know it by.'),
      notes: z
        .array(z.string())
        .describe('What it is, its score, its status; of an answer to a question, how many entries it has.'),
      url: z.string(),
    }),
  ),
});

type Result = z.output<typeof output>['results'][number];

/** The entry that a line leads to, with what it is and whether it is ranked. */
function resultOf(site: SiteIndex, line: Suggestion, slugs: ReadonlyMap<string, string>): Result {
  const entry = site.catalogue.entryBySlug.get(slugs.get(line.href) ?? '');
  const url = site.urlOf(line.href);
  if (entry === undefined)
    return { name: line.text, slug: null, notes: [...line.notes, ...(line.why === undefined ? [] : [line.why])], url };
  const { kindLabel, scoreText, status } = linkTo(site.catalogue, entry);
  return {
    name: line.text,
    slug: entry.slug,
    notes: [kindLabel, status?.isGone === true ? 'not ranked' : scoreText, ...(status === undefined ? [] : [status.text])],
    url,
  };
}

const lineOf = ({ name, slug, notes, url }: Result) =>
  `- **${name}**${slug === null ? '' : ` (\`${slug}\`)`}: ${notes.join(', ')}${slug === null ? ` ${url}` : ''}`;

function nothingFound(text: string, near: readonly Result[]): AskingError {
  const names = near.slice(0, MOST_NEAR).map(({ name, slug, url }) => `${name} (${slug ?? url})`);
  const hint = names.length === 0 ? 'Try fewer words, or a name alone.' : `Near: ${names.join(', ')}.`;
  return new AskingError(`Nothing is found for ${JSON.stringify(text)}. ${hint}`);
}

function answer(
  site: SiteIndex,
  paths: ReadonlyMap<string, string>,
  { text, limit }: z.output<typeof input>,
): Answer<z.output<typeof output>> {
  const found = suggest(text, site.names, site.questions);
  const results = found.slice(0, limit).map((line) => resultOf(site, line, paths));
  const [first] = found;
  if (first === undefined || (first.isOther === true && first.why === undefined)) throw nothingFound(text, results);
  return { lines: results.map(lineOf), foot: [site.context.dataDates], data: { results } };
}

/** The tool for a site. */
export function searchTool(site: SiteIndex) {
  const { name, home } = site.context.site;
  const paths = new Map(site.catalogue.content.entries.map((entry) => [entryPath(entry), entry.slug]));
  return tool({
    name: 'search',
    title: `Search ${name}`,
    description: `Finds entries, comparisons, needs and leaderboards of ${name} by name, also with slips of typing, and reads questions and comparisons such as "${home.searchExample}". Gives slugs for the other tools.`,
    input,
    output,
    answer: (asked) => answer(site, paths, asked),
  });
}
