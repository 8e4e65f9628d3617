/** One issue for each owner of files that lists their facts that are too old, and one for files that nobody owns. */
import type { GithubClient } from './github-client.ts';
import { code, section } from './issue-text.ts';
import { markerOf, MAX_TEXT, purposeOf, written, type Written } from './markers.ts';
import type { Maintenance } from './maintenance-findings.ts';

type Outdated = Maintenance['outdated'];

const TITLE = 'Facts to look at again';
/** The purpose of the issue for everybody; that of an owner has the name behind it. */
const PURPOSE = 'outdated';
const purposeFor = (owner: string | null) => (owner === null ? PURPOSE : `${PURPOSE}:${owner}`);
const ownerIn = (purpose: string) => (purpose === PURPOSE ? null : purpose.slice(PURPOSE.length + 1));
const isStale = (purpose = '') => purpose === PURPOSE || purpose.startsWith(`${PURPOSE}:`);

/**
 * Whom an issue is for. The owner is called once, when the issue is opened, and follows it from then on; edits name them
 * without calling, so that nobody is called every week. An e-mail address calls nobody.
 */
function addressee(owner: string | null, isNew: boolean): string {
  if (owner === null) return 'For everybody: CODEOWNERS names no owner of these files.';
  const name = isNew && !owner.includes('@') ? `@${owner}` : code(owner);
  return `For ${name}, whom CODEOWNERS names for these files.`;
}

/** The text of the issue of `owner`. `isNew` = it is opened with this text. */
export function writeStale(owner: string | null, facts: Outdated, asOf: string, isNew: boolean): string {
  const body = [
    markerOf(purposeFor(owner)),
    addressee(owner, isNew),
    '',
    `As of ${asOf}. This text is written anew by each look; nothing was changed or deleted.`,
    facts.length === 0
      ? 'Nothing is left to look at.'
      : 'Look at the source of each value, correct the value if need be, and set `asOf` to the day on which the source says so.',
    '',
    ...section(
      'Older than their kind of fact allows',
      facts.map(({ place, url, text }) => `- [${code(place)}](${url}): ${code(text)}`),
    ),
  ].join('\n');
  return body.slice(0, MAX_TEXT);
}

/** Purpose -> the newest issue that we wrote for it. */
async function earlierIssues(client: GithubClient): Promise<ReadonlyMap<string, Written>> {
  const list = '/issues?state=all&sort=created&direction=desc';
  const ours = await client.searchAll(list, written, (issue) => issue.pull_request === undefined && isStale(purposeOf(issue)));
  return new Map(ours.toReversed().map((issue) => [purposeOf(issue) ?? '', issue]));
}

async function bringUpToDate(client: GithubClient, earlier: Written | undefined, owner: string | null, found: Maintenance) {
  const facts = found.outdated.filter((fact) => fact.owner === owner);
  const state = facts.length === 0 ? 'closed' : 'open';
  const body = writeStale(owner, facts, found.asOf, earlier === undefined);
  const whom = owner ?? 'everybody';
  if (earlier === undefined) {
    const title = owner === null ? TITLE : `${TITLE}: ${owner}`;
    return `Opened issue ${(await client.send('POST', '/issues', written, { title, body })).number} for ${whom}.`;
  }
  await client.send('PATCH', `/issues/${earlier.number}`, written, { body, state });
  return `Updated issue ${earlier.number} for ${whom}; it is ${state}.`;
}

/** Writes, edits, opens again or closes the issue of each owner, and says what it did, a line each. */
export async function postOutdated(client: GithubClient, found: Maintenance): Promise<string[]> {
  const earlier = await earlierIssues(client);
  const due = found.outdated.map(({ owner }) => purposeFor(owner));
  const open = [...earlier].filter(([, { state }]) => state !== 'closed').map(([purpose]) => purpose);
  const said: string[] = [];
  for (const purpose of [...new Set([...due, ...open])].sort())
    said.push(await bringUpToDate(client, earlier.get(purpose), ownerIn(purpose), found));
  return said.length === 0 ? ['No fact is too old.'] : said;
}
