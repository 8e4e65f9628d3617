import { describe, expect, test } from 'vitest';
import { licenceFacts } from '../../src/importers/sources/licence-id.ts';
import { parseBestOfMl } from '../../src/importers/sources/best-of-ml.ts';
import { githubRanking, githubRankingAi, parseGithubRanking } from '../../src/importers/sources/github-ranking.ts';

const RANKING = `rank,item,repo_name,stars,forks,language,repo_url,username,issues,last_commit,description
1,top-100-stars,One,120,30,Rust,https://github.com/Works/One,Works,7,2026-08-21T12:39:13Z,"First, of all"
2,Rust,two,90, ,,https://github.com/works/two,works,0,2026-01-02T00:00:00Z,
`;

describe('Github-Ranking', () => {
  const table = parseGithubRanking(RANKING, '2026-08-22');
  test('gives counts, language and last commit by owner and name in lower case', () =>
    expect(table.rows.get('works/one')).toEqual({
      key: 'works/one',
      name: 'One',
      maker: 'Works',
      homepage: 'https://github.com/Works/One',
      links: { repository: 'https://github.com/Works/One' },
      facts: { primaryLanguage: 'Rust', stars: 120, forks: 30, lastCommitDate: '2026-08-21' },
    }));
  test('an empty cell is unknown, and never 0', () =>
    expect(table.rows.get('works/two')?.facts).toEqual({ stars: 90, lastCommitDate: '2026-01-02' }));
  test('what is counted as a language and is a form of document is no main language', () => {
    const rows = ['HTML', 'Jupyter Notebook'].map((language) => RANKING.replace(',Rust,https', `,${language},https`));
    for (const csv of rows) {
      const facts = parseGithubRanking(csv, '2026-08-22').rows.get('works/one')?.facts;
      expect(facts).toEqual({ stars: 120, forks: 30, lastCommitDate: '2026-08-21' });
    }
  });
  test('each day has a list of its own', () =>
    expect(typeof githubRanking.url === 'string' ? '' : githubRanking.url('2026-08-22')).toContain(
      'github-ranking-2026-08-22.csv',
    ));
  test('has a sister of the same form, whose facts name her', () =>
    expect(githubRankingAi.parse(RANKING, '2026-08-22', 'list.csv')).toMatchObject({ source: 'github-ranking-ai' }));
  test.each([
    ['an empty list', RANKING.split('\n')[0] ?? '', /changed its format or is empty/],
    ['a column that is gone', RANKING.replace('repo_url', 'address'), /repo_url/],
    ['a page of HTML', '<!doctype html><title>Gone</title>', /changed its format/],
  ])('%s is rejected, with the place', (_name, csv, why) => expect(() => parseGithubRanking(csv, '2026-08-22')).toThrow(why));
  test('a row without an address, or a count that is no number, holds up no other', () => {
    const more = '3,Rust,three,7,1,Go,nowhere,works,0,,\n4,Rust,four,many,1,Go,https://github.com/works/four,works,0,,\n';
    const { rows } = parseGithubRanking(`${RANKING}${more}`, '2026-08-22');
    expect([...rows.keys()]).toEqual(['works/one', 'works/two', 'works/four']);
    expect(rows.get('works/four')?.facts).toEqual({ primaryLanguage: 'Go', stars: 'many', forks: 1 });
  });
});

const BEST = `name,github_id,license,star_count,fork_count,contributor_count,dependent_project_count,monthly_downloads,commit_count,release_count,open_issue_count,closed_issue_count,latest_stable_release_number,latest_stable_release_published_at,last_commit_pushed_at
One,Works/One,MIT,5483.0,816.0,112.0,,9700.0,1585.0,100.0,91.0,156.0,1.10,2025-09-30 12:23:50.000,2025-06-10 02:05:22
List,,CC-BY-SA-4.0,1,1,1,1,1,1,1,1,1,1,,
`;

describe('best-of-ml-python', () => {
  const table = parseBestOfMl(BEST, '2025-10-30');
  test('gives counts, release and licence; a version stays text, and a count of releases that may have been cut stays unknown', () =>
    expect(table.rows.get('works/one')?.facts).toEqual({
      stars: 5483,
      forks: 816,
      monthlyDownloads: 9700,
      contributors: 112,
      commits: 1585,
      openIssues: 91,
      closedIssues: 156,
      latestRelease: '1.10',
      latestReleaseDate: '2025-09-30',
      lastCommitDate: '2025-06-10',
      pricing: 'free',
      licence: 'MIT',
    }));
  test('rows without a repository are passed over', () => expect(table.rows.size).toBe(1));
  test('a repository that has moved is found by both names, and its address is the new one', () => {
    const moved = BEST.replace('name,github_id', 'updated_github_id,name,github_id').replace('One,Works', 'House/Two,One,Works');
    const { rows } = parseBestOfMl(moved.replace('\nList', '\n,List'), '2025-10-30');
    expect([...rows.keys()]).toEqual(['works/one', 'house/two']);
    expect(rows.get('works/one')?.links).toEqual({ repository: 'https://github.com/House/Two' });
    expect(rows.get('house/two')).toMatchObject({ maker: 'House', facts: { stars: 5483 } });
  });
});

describe('licenceFacts', () => {
  test.each([
    ['MIT', { pricing: 'free', licence: 'MIT' }],
    ['GPL-3.0-only', { pricing: 'free', licence: 'GPL-3.0' }],
    ['CC-BY-NC-4.0', { licence: 'CC-BY-NC-4.0' }],
    ['GPL-3.0-or-later', { pricing: 'free', licence: 'GPL-3.0' }],
    ['MIT OR LicenseRef-paid', { pricing: 'free', licence: 'MIT OR LicenseRef-paid' }],
    ['MIT AND BUSL-1.1', { licence: 'MIT AND BUSL-1.1' }],
    ['BSL-1.0', { pricing: 'free', licence: 'BSL-1.0' }],
    ['Apache 2', { pricing: 'free', licence: 'Apache-2.0' }],
    ['Apache License, Version 2.0', { pricing: 'free', licence: 'Apache-2.0' }],
    ['GPLv3', { pricing: 'free', licence: 'GPL-3.0' }],
    ['BSD', {}],
    ['BSL-1.1', {}],
    ['Apache 20', {}],
    ['NOASSERTION', {}],
    [null, {}],
  ])('%s', (spdx, facts) => expect(licenceFacts(spdx)).toEqual(facts));
});
