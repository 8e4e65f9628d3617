/** best-of-ml-python: figures of machine-learning projects on a day, as CSV. */
import * as z from 'zod';
import { count, day, parseRows, tableOf, text } from '../csv-rows.ts';
import type { DataSet } from '../data-set.ts';
import type { repository } from '../../../schemas/kinds/repository.ts';
import { statedFacts, type FactTable, type TableRow } from '../fact-table.ts';
import { licenceFacts } from './licence-id.ts';

const bestOfRow = z.object({
  name: z.string().min(1),
  github_id: text,
  license: text,
  star_count: count,
  fork_count: count,
  contributor_count: count,
  dependent_project_count: count,
  monthly_downloads: count,
  commit_count: count,
  release_count: count,
  open_issue_count: count,
  closed_issue_count: count,
  latest_stable_release_number: text,
  latest_stable_release_published_at: day,
  last_commit_pushed_at: day,
});

/** A hundred is one page of GitHub's list of releases: the count may have stopped there. */
const releases = (value: number | undefined) => (value === 100 ? undefined : value);

/** best-of-ml-python's list of a day -> counts, releases and licence by `owner/name` in lower case. */
export function parseBestOfMl(csv: string, asOf: string): FactTable {
  const rows = parseRows(csv, bestOfRow, 'best-of-ml-python').flatMap((row): TableRow[] => {
    if (row.github_id === undefined) return [];
    const facts = statedFacts<typeof repository>({
      stars: row.star_count,
      forks: row.fork_count,
      dependents: row.dependent_project_count,
      monthlyDownloads: row.monthly_downloads,
      contributors: row.contributor_count,
      commits: row.commit_count,
      releases: releases(row.release_count),
      openIssues: row.open_issue_count,
      closedIssues: row.closed_issue_count,
      latestRelease: row.latest_stable_release_number,
      latestReleaseDate: row.latest_stable_release_published_at,
      lastCommitDate: row.last_commit_pushed_at,
    });
    const maker = row.github_id.split('/')[0] ?? '';
    return [{ key: row.github_id.toLowerCase(), name: row.name, maker, facts: { ...facts, ...licenceFacts(row.license) } }];
  });
  return tableOf('best-of-ml', asOf, rows);
}

export const bestOfMl: DataSet<FactTable> = {
  url: (date) => `https://raw.githubusercontent.com/lukasmasuch/best-of-ml-python/main/history/${date}_projects.csv`,
  parse: parseBestOfMl,
};
