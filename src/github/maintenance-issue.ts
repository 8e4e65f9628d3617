/** One issue that lists what needs a person: prices that witnesses dispute, and sources that are gone. */
import * as z from 'zod';
import type { GithubClient } from './github-client.ts';
import { code, section } from './issue-text.ts';
import { isBotAuthored, markerOf, MAX_TEXT, written } from './markers.ts';
import type { Maintenance } from './maintenance-findings.ts';

const PURPOSE = 'maintenance';
const TITLE = 'Facts and links that need a look';
const MEMORY = /^<!-- visavis:missing-since (\{.*\}) -->$/m;
const MS_PER_DAY = 86_400_000;
/** A page that one weekly look misses may be back by the next: three looks in a row count. */
const DEAD_AFTER_DAYS = 14;

/** Address -> the day of the first look in a row that missed it. */
type Since = ReadonlyMap<string, string>;

const memory = z.record(z.string(), z.iso.date());

/** The memory lies in the issue itself, in a comment that readers do not see; a broken one is empty. */
function recall(body: string): Since {
  try {
    return new Map(Object.entries(memory.parse(JSON.parse(MEMORY.exec(body)?.[1] ?? '{}'))));
  } catch {
    return new Map();
  }
}

const remember = (since: Since) =>
  `<!-- visavis:missing-since ${JSON.stringify(Object.fromEntries(since)).replace(/[<>]|--/g, (text) => [...text].map((char) => `\\u00${char.charCodeAt(0).toString(16)}`).join(''))} -->`;

/** The text of the issue. `earlier` is its text after the last look. */
export function writeIssue(found: Maintenance, earlier: string): string {
  const known = recall(earlier);
  const since: Since = new Map(found.missing.map(({ url }) => [url, known.get(url) ?? found.asOf]));
  const days = (url: string) => (Date.parse(found.asOf) - Date.parse(since.get(url) ?? found.asOf)) / MS_PER_DAY;
  const line = ({ url, reason, files }: Maintenance['missing'][number]) =>
    `- ${code(url)} (${code(reason)}, since ${since.get(url)}), cited in ${files.map(code).join(', ')}`;
  const dead = found.missing.filter(({ url }) => days(url) >= DEAD_AFTER_DAYS);
  const body = [
    markerOf(PURPOSE),
    remember(since),
    `As of ${found.asOf}. This text is written anew by each look; nothing was changed or deleted.`,
    '',
    ...section(
      'Prices that a witness disputes',
      found.disputedPrices.map(({ entry, text }) => `- ${code(entry)}: ${code(text)}`),
    ),
    ...section('Sources that are gone', dead.map(line)),
    ...section('Sources that were not found, and may come back', found.missing.filter((one) => !dead.includes(one)).map(line)),
  ].join('\n');
  return body.slice(0, MAX_TEXT);
}

/** Writes the issue, edits it, opens it again or closes it when nothing is left. Says what it did. */
export async function postMaintenance(client: GithubClient, found: Maintenance): Promise<string> {
  const isOurs = isBotAuthored(PURPOSE);
  const list = '/issues?state=all&sort=created&direction=desc';
  const earlier = await client.search(list, written, (issue) => issue.pull_request === undefined && isOurs(issue));
  const state = found.disputedPrices.length + found.missing.length === 0 ? 'closed' : 'open';
  if (earlier === undefined && state === 'closed') return 'Nothing to report.';
  const body = writeIssue(found, earlier?.body ?? '');
  if (earlier === undefined) {
    const made = await client.send('POST', '/issues', written, { title: TITLE, body });
    return `Opened issue ${made.number}.`;
  }
  await client.send('PATCH', `/issues/${earlier.number}`, written, { body, state });
  return `Updated issue ${earlier.number}; it is ${state}.`;
}
