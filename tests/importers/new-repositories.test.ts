/** Listed entries from lists of repositories: which become one, under which name and address, and where an editor puts them. */
import { describe, expect, test } from 'vitest';
import { planListed, type ListedOptions } from '../../src/importers/plan-listed.ts';
import type { Placement } from '../../src/importers/placements.ts';
import { parseBestOfMl } from '../../src/importers/sources/best-of-ml.ts';
import { parseGithubRanking } from '../../src/importers/sources/github-ranking.ts';
import type { Entry } from '../../src/entries/entry.ts';
import { modelEntry } from '../support/entry.ts';

const HEAD = 'rank,item,repo_name,stars,forks,language,repo_url,username,issues,last_commit,description';
const line = (id: string, item = 'LLM') => {
  const [owner, name] = id.split('/');
  return `1,${item},${name},120,30,Rust,https://github.com/${id},${owner},7,2026-08-21T12:39:13Z,`;
};
const ranking = (...ids: readonly string[]) => parseGithubRanking([HEAD, ...ids.map((id) => line(id))].join('\n'), '2026-08-22');

const CATEGORIES = new Map([
  ['agents', 'repository'],
  ['engines', 'repository'],
  ['chat', 'model'],
]);
const placed = (...pairs: readonly (readonly [string, string, string?])[]) =>
  new Map(pairs.map(([key, category, name]): [string, Placement] => [key, { category, name }]));
function plan(table: ReturnType<typeof ranking>, options: ListedOptions, all: readonly Entry[] = []) {
  const { drafts, leftOut } = planListed(table, { all, categories: CATEGORIES }, options);
  return { entries: drafts.map(({ entry }) => entry), leftOut };
}
const at = (slug: string, repository: string, aliases: string[] = []): Entry => {
  return { ...modelEntry(slug, {}, {}, aliases), kind: 'repository', links: { repository } };
};

describe('a listed repository', () => {
  test('has the facts of the list, the category that an editor gives, and is found by its address alone', () => {
    const [entry] = plan(ranking('Works/One'), { placements: placed(['works/one', 'agents']) }).entries;
    expect(entry).toMatchObject({ name: 'One', slug: 'one', maker: 'Works', category: 'agents', isListed: true });
    expect(entry).toMatchObject({
      homepage: 'https://github.com/Works/One',
      links: { repository: 'https://github.com/Works/One' },
    });
    expect(entry?.facts).toEqual({ primaryLanguage: 'Rust', stars: 120, forks: 30, lastCommitDate: '2026-08-21' });
    expect(entry?.ids).toBeUndefined();
  });
  test('takes the better name that an editor gives', () =>
    expect(plan(ranking('works/ai'), { placements: placed(['works/ai', 'agents', 'AI Kit']) }).entries[0]).toMatchObject({
      name: 'AI Kit',
      slug: 'ai-kit',
    }));
  test('has its owner before its name in the address only where another has that', () => {
    const table = ranking('works/chat', 'works/two');
    const { entries } = plan(table, { category: 'agents', only: ['works/chat', 'works/two'] });
    expect(entries.map(({ slug }) => slug)).toEqual(['works-chat', 'two']);
  });
  test('comes once, however often the list names it', () => {
    const table = parseGithubRanking([HEAD, line('works/one'), line('works/one', 'Agents')].join('\n'), '2026-08-22');
    expect(plan(table, { placements: placed(['works/one', 'agents']) }).entries).toHaveLength(1);
  });
  test('from best-of-ml-python has no figures of packages yet, since nobody has said that they are its own', () => {
    const csv =
      'name,github_id,license,star_count,fork_count,contributor_count,dependent_project_count,monthly_downloads,commit_count,release_count,open_issue_count,closed_issue_count,latest_stable_release_number,latest_stable_release_published_at,last_commit_pushed_at\nOne,works/one,MIT,5,1,2,3,9700,8,9,4,6,1.10,2025-09-30 12:23:50.000,2025-06-10 02:05:22\n';
    const { entries } = plan(parseBestOfMl(csv, '2025-10-30'), { category: 'agents', only: ['works/one'] });
    expect(Object.keys(entries[0]?.facts ?? {})).not.toEqual(
      expect.arrayContaining(['monthlyDownloads', 'dependents', 'releases', 'latestRelease']),
    );
    expect(entries[0]?.facts).toMatchObject({ stars: 5, contributors: 2, licence: 'MIT', pricing: 'free' });
  });
});

describe('no new entry', () => {
  test('is made of what an entry is of, by its address or an alias, whatever the spelling', () => {
    const all = [at('one', 'https://github.com/works/One.git'), at('two', 'https://github.com/house/two', ['Works/Two'])];
    const options = { placements: placed(['works/one', 'agents'], ['works/two', 'agents'], ['works/six', 'agents']) };
    expect(plan(ranking('Works/One', 'works/two', 'works/six'), options, all).entries.map(({ name }) => name)).toEqual(['six']);
  });
  test('is made of what the file of categories does not name, and what it names elsewhere is passed over', () => {
    const options = { placements: placed(['works/one', 'agents'], ['works/gone', 'agents']) };
    expect(plan(ranking('works/one', 'works/two'), options)).toMatchObject({ entries: [{ name: 'one' }], leftOut: [] });
  });
  test('is put into a category that the content does not have', () =>
    expect(plan(ranking('works/one'), { placements: placed(['works/one', 'chat']) }).leftOut).toEqual([
      { key: 'works/one', reason: 'there is no category "chat"' },
    ]));
  test('has a name that another has', () =>
    expect(plan(ranking('works/one', 'house/one'), { category: 'agents', only: ['works/one', 'House/One'] })).toMatchObject({
      entries: [{ slug: 'one' }],
      leftOut: [{ key: 'house/one' }],
    }));
  test('is made without a word on what belongs where, since no list tells that', () => {
    expect(() => plan(ranking('works/one'), {})).toThrow('github-ranking tells no category. Name what belongs where');
    expect(() => plan(ranking('works/one'), { category: 'agents' })).toThrow('--categories FILE, or --category ID --only KEY');
  });
});
