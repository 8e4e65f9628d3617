/** Tables of many repositories, as CSV: the lists of Github-Ranking and of best-of-ml-python. */
import { parse as parseCsv } from 'csv-parse/sync';
import * as z from 'zod';
import { DataSetError, type FactTable, type TableRow } from '../fact-table.ts';
import { licenceFacts } from './licence-id.ts';

/** Where Github-Ranking keeps the list of a day. */
export const githubRankingUrl = (day: string): string =>
  `https://raw.githubusercontent.com/EvanLi/Github-Ranking/master/Data/github-ranking-${day}.csv`;

/** Where best-of-ml-python keeps the list of a day. */
export const bestOfMlUrl = (day: string): string =>
  `https://raw.githubusercontent.com/lukasmasuch/best-of-ml-python/main/history/${day}_projects.csv`;

/** An empty cell is unknown, and never 0. */
const empty = z.literal('').transform(() => undefined);
const count = empty.or(z.coerce.number().int().min(0)).optional();
const text = empty.or(z.string()).optional();
const day = empty.or(z.string().transform((stamp) => /^\d{4}-\d\d-\d\d/.exec(stamp)?.[0])).optional();

const rankingRow = z.object({
  username: z.string().min(1),
  repo_name: z.string().min(1),
  repo_url: z.string().min(1),
  stars: count,
  forks: count,
  language: text,
  last_commit: day,
});

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

/** Only what is known. */
function known(facts: Readonly<Record<string, string | number | undefined>>): TableRow['facts'] {
  return Object.fromEntries(Object.entries(facts).filter((pair): pair is [string, string | number] => pair[1] !== undefined));
}

function readRows<T>(csv: string, row: z.ZodType<T>, title: string): T[] {
  let rows: unknown;
  try {
    rows = parseCsv(csv, { columns: true, skip_empty_lines: true, bom: true });
  } catch (error) {
    throw new DataSetError(`${title} is no table: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = z.array(row).min(1).safeParse(rows);
  if (parsed.success) return parsed.data;
  const places = z.prettifyError(parsed.error).split('\n').slice(0, 8).join('\n');
  throw new DataSetError(`${title} has changed its form or is empty; nothing was changed:\n${places}`);
}

const tableOf = (source: string, asOf: string, rows: readonly TableRow[]): FactTable => ({
  source,
  kind: 'repository',
  asOf,
  rows: new Map(rows.map((row) => [row.key, row])),
});

/** Github-Ranking's list of a day -> stars, forks, main language and last commit by `owner/name` in lower case. */
export function readGithubRanking(csv: string, asOf: string): FactTable {
  const rows = readRows(csv, rankingRow, 'Github-Ranking').map(({ repo_url, repo_name, username, ...row }): TableRow => {
    const key = new URL(repo_url).pathname.slice(1).toLowerCase();
    const facts = { primaryLanguage: row.language, stars: row.stars, forks: row.forks, lastCommitDate: row.last_commit };
    return { key, name: repo_name, maker: username, facts: known(facts) };
  });
  return tableOf('github-ranking', asOf, rows);
}

/** A hundred is one page of GitHub's list of releases: the count may have stopped there. */
const releases = (value: number | undefined) => (value === 100 ? undefined : value);

/** best-of-ml-python's list of a day -> counts, releases and licence by `owner/name` in lower case. */
export function readBestOfMl(csv: string, asOf: string): FactTable {
  const rows = readRows(csv, bestOfRow, 'best-of-ml-python').flatMap((row): TableRow[] => {
    if (row.github_id === undefined) return [];
    const facts = known({
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
