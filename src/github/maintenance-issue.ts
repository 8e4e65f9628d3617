/** One issue with what somebody should look at: weak packages, disputed prices, dead links, outdated facts. Each week rewrites it. */
import { inlineCode } from '../text/escape-markdown.ts';
import { findFirst } from './client.ts';
import type { Connection } from './connection.ts';
import type { Maintenance } from './maintenance-findings.ts';
import { isBotAuthored, markerOf, MAX_TEXT } from './markers.ts';

const PURPOSE = 'maintenance';
const TITLE = 'Facts and links to check';
/** Longer lists are cut, with a count of the rest. */
const SHOWN = 60;

/** A heading with what to do and a list; nothing for an empty list. */
function section(title: string, advice: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > SHOWN ? [`- and ${lines.length - SHOWN} more`] : [];
  return [`### ${title} (${lines.length})`, '', advice, '', ...lines.slice(0, SHOWN), ...rest, ''];
}

/** The text of the issue. */
export function writeIssue({ asOf, weaknesses, disputedPrices, deadLinks, outdated }: Maintenance): string {
  const body = [
    markerOf(PURPOSE),
    `As of ${asOf}. A weekly run rewrites this text and closes the issue when nothing is left. It changes no content.`,
    '',
    ...section(
      'Weak packages',
      'Install a version without the weakness. While there is none, say in a comment why it does no harm here.',
      weaknesses.map(
        ({ package: name, severity, title, url }) =>
          `- ${inlineCode(name)}, ${inlineCode(severity)}: ${inlineCode(title)}, ${inlineCode(url)}`,
      ),
    ),
    ...section(
      'Disputed prices',
      'Correct the price, or state the other one under `disputed:`.',
      disputedPrices.map(({ entry, text }) => `- ${inlineCode(entry)}: ${inlineCode(text)}`),
    ),
    ...section(
      'Dead links',
      'A page can be missing for a short time; each address is tried again every week. Replace those that stay here.',
      deadLinks.map(
        ({ url, reason, files }) =>
          `- ${inlineCode(url)} answered ${inlineCode(reason)}; cited in ${files.map(inlineCode).join(', ')}`,
      ),
    ),
    ...section(
      'Outdated facts',
      'Read the source again, correct the value if it changed, and set `asOf` to the date that the source states.',
      outdated.map(({ place, url, text }) => `- [${inlineCode(place)}](${url}): ${inlineCode(text)}`),
    ),
  ].join('\n');
  return body.slice(0, MAX_TEXT);
}

async function findIssue({ client, repository }: Connection) {
  const newestFirst = { state: 'all', sort: 'created', direction: 'desc', per_page: 100 } as const;
  const pages = client.paginate.iterator('GET /repos/{owner}/{repo}/issues', { ...repository, ...newestFirst });
  const isOurs = isBotAuthored(PURPOSE);
  return findFirst(pages, (issue) => issue.pull_request === undefined && isOurs(issue));
}

/** Opens, updates, reopens or closes the issue, and says what it did. */
export async function postMaintenance(connection: Connection, found: Maintenance): Promise<string> {
  const { client, repository } = connection;
  const isEmpty = [found.weaknesses, found.disputedPrices, found.deadLinks, found.outdated].every((list) => list.length === 0);
  const earlier = await findIssue(connection);
  if (isEmpty && (earlier === undefined || earlier.state === 'closed')) return 'Nothing to report.';
  const body = writeIssue(found);
  if (earlier === undefined) {
    const { data } = await client.request('POST /repos/{owner}/{repo}/issues', { ...repository, title: TITLE, body });
    return `Opened issue ${data.number}.`;
  }
  const state = isEmpty ? 'closed' : 'open';
  const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
  await client.request(route, { ...repository, issue_number: earlier.number, body, state });
  return `Updated issue ${earlier.number}; it is ${state}.`;
}
