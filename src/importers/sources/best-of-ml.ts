/** best-of-ml-python: figures of machine-learning projects on a day, as CSV. */
import * as z from 'zod';
import type { repository } from '../../../schemas/kinds/repository.ts';
import type { Entry } from '../../entries/entry.ts';
import { count, day, parseRows, tableOf, text } from '../csv-rows.ts';
import type { DataSet } from '../data-set.ts';
import { statedFacts, type FactTable, type SourceFacts, type TableRow } from '../fact-table.ts';
import { remark } from '../remark.ts';
import { licenceFacts } from './licence-id.ts';
import { foreignPackages, type ListedPackage } from './packages.ts';

const bestOfRow = z.object({
  name: z.string().min(1),
  github_id: text,
  updated_github_id: text,
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
  latest_stable_release_published_at: text,
  last_commit_pushed_at: day,
  pypi_id: text,
  pypi_latest_release_published_at: text,
  conda_id: text,
  conda_latest_release_published_at: text,
  npm_id: text,
  npm_latest_release_published_at: text,
});
type Row = z.infer<typeof bestOfRow>;

/** A hundred is one page of GitHub's list of releases: the count may have stopped there. */
const releases = (value: Row['release_count']) => (value === 100 ? undefined : value);

const factsOf = (row: Row): SourceFacts => ({
  facts: {
    ...statedFacts<typeof repository>({
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
      latestReleaseDate: day.parse(row.latest_stable_release_published_at),
      lastCommitDate: row.last_commit_pushed_at,
    }),
    ...licenceFacts(row.license),
  },
  // The day is that of this release: beside another version it would be wrong.
  follows: { pricing: 'licence', latestReleaseDate: 'latestRelease' },
});

const packagesOf = (row: Row): readonly ListedPackage[] =>
  (['pypi', 'conda', 'npm'] as const).flatMap((manager) => {
    const id = row[`${manager}_id`];
    return id === undefined ? [] : [{ manager, id, released: row[`${manager}_latest_release_published_at`] }];
  });

/** Figures that the list adds up from GitHub and packages. */
const MIXED = ['monthlyDownloads', 'dependents', 'releases'];

/** The facts of a row for an entry, without those of packages that are not its own. */
function factsFor(entry: Entry, row: Row): SourceFacts {
  const stated = factsOf(row);
  const released = row.latest_stable_release_published_at;
  const foreign = foreignPackages(entry, packagesOf(row), released);
  if (foreign.length === 0) return stated;
  // The list gives a release the time of the place that it has it from.
  const isTheirs = foreign.some((one) => released !== undefined && one.released === released);
  const dropped = [...MIXED, ...(isTheirs ? ['latestRelease', 'latestReleaseDate'] : [])].filter(
    (id) => stated.facts[id] !== undefined,
  );
  const names = foreign.map(({ manager, id }) => `${manager}: ${id}`).join(', ');
  return {
    ...stated,
    facts: Object.fromEntries(Object.entries(stated.facts).filter(([id]) => !dropped.includes(id))),
    remarks: dropped.map((id) => {
      const why = `the list takes it from ${names}, which is not known to be kept up by this project. State its own package under ids`;
      return remark('package of another project', `${id}: ${String(stated.facts[id])} is not used: ${why}`, id);
    }),
  };
}

/** The rows of one line: by the name that the repository has now, and by the one that the list still gives. */
function rowsOf(row: Row): TableRow[] {
  const current = row.updated_github_id ?? row.github_id;
  if (current === undefined || row.github_id === undefined) return [];
  const repository = `https://github.com/${current}`;
  return [...new Set([row.github_id, current])].map((id) => {
    const maker = current.split('/')[0] ?? '';
    return { key: id.toLowerCase(), name: row.name, maker, homepage: repository, links: { repository }, ...factsOf(row) };
  });
}

/** The row of a new entry: whose packages the list counts is only known once the entry is there. */
function withoutPackages(row: TableRow): TableRow {
  const mixed = new Set([...MIXED, 'latestRelease', 'latestReleaseDate']);
  return { ...row, facts: Object.fromEntries(Object.entries(row.facts).filter(([id]) => !mixed.has(id))) };
}

/** best-of-ml-python's list of a day -> counts, releases and licence by `owner/name` in lower case. */
export function parseBestOfMl(csv: string, asOf: string): FactTable {
  const rows = new Map<string, Row>();
  const listed = parseRows(csv, bestOfRow, 'best-of-ml-python').flatMap((row): TableRow[] => {
    const found = rowsOf(row);
    for (const { key } of found) rows.set(key, row);
    return found;
  });
  const table = tableOf('best-of-ml', asOf, listed);
  return {
    ...table,
    newRows: (all) => (table.newRows?.(all) ?? []).map((found) => ({ ...found, row: withoutPackages(found.row) })),
    factsFor: () => (entry, found) => {
      const row = rows.get(found?.key ?? '');
      return row === undefined ? { facts: {} } : factsFor(entry, row);
    },
  };
}

export const bestOfMl: DataSet<FactTable> = {
  url: (date) => `https://raw.githubusercontent.com/lukasmasuch/best-of-ml-python/main/history/${date}_projects.csv`,
  // It is written each Thursday.
  renewedWithin: 14,
  parse: parseBestOfMl,
};
