/**
 * The labels of a pull request that do not follow from the paths that it changes; those are set by
 * `.github/workflows/label.yml`. No other label is added or removed here.
 */
import * as z from 'zod';
import type { ChangeReport } from './change-artifact.ts';
import type { CheckedPull } from './checked-pull.ts';
import type { GithubClient } from './github-client.ts';

export const LABELS = ['first-time', 'rank-change>5'] as const;
type Label = (typeof LABELS)[number];

/** Places. A move of this many is still an ordinary one. */
const RANK_LIMIT = 5;

/** What GitHub says of an author none of whose commits is in the repository. */
const NEWCOMERS: ReadonlySet<string> = new Set(['FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'NONE']);

/** Whether a label applies; `undefined` = it cannot be told now, so it stays as it is. */
function whatApplies(pull: CheckedPull, report: ChangeReport | undefined): Readonly<Record<Label, boolean | undefined>> {
  return {
    // The label asks for a welcome, which is lost on a program.
    'first-time': NEWCOMERS.has(pull.author_association) && pull.user?.type !== 'Bot',
    'rank-change>5': report === undefined ? undefined : report.largestRankMove > RANK_LIMIT,
  };
}

const label = z.object({ name: z.string() });

/** Says what it did, if anything. A label that the repository lacks is passed over: to make one needs a right more. */
async function setLabel(client: GithubClient, pull: CheckedPull, name: Label, applies: boolean): Promise<string[]> {
  // GitHub takes two labels that differ in case for one.
  const isThere = pull.labels.some((one) => one.name.toLowerCase() === name);
  if (applies === isThere) return [];
  const place = `/issues/${pull.number}/labels`;
  if (!applies) {
    await client.remove(`${place}/${encodeURIComponent(name)}`);
    return [`Removed the label ${name}.`];
  }
  if ((await client.find(`/labels/${encodeURIComponent(name)}`, label)) === undefined)
    return [`The repository has no label ${name}; CONTRIBUTING.md lists the labels to create.`];
  await client.send('POST', place, z.array(label), { labels: [name] });
  return [`Added the label ${name}.`];
}

/**
 * Brings the two labels up to date and says what changed. Who wrote the pull request is GitHub's word; how far ranks move is
 * the word of the artifact, so a lie in it can hide or show one label and do nothing else.
 */
export async function setLabels(client: GithubClient, pull: CheckedPull, report: ChangeReport | undefined): Promise<string[]> {
  const said: string[] = [];
  const applies = whatApplies(pull, report);
  for (const name of LABELS) {
    const does = applies[name];
    if (does !== undefined) said.push(...(await setLabel(client, pull, name, does)));
  }
  return said;
}
