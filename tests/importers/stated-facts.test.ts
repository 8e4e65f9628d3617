/** What each source can state, which docs/importing.md lists: held against a thing of which the source knows everything. */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COPIES, haveOneOrigin } from '../../src/importers/copies.ts';
import { IMPORT_NAMES, SOURCES } from '../../src/importers/data-sets.ts';
import type { FactTable } from '../../src/importers/fact-table.ts';
import { REFRESHED, STATED } from '../../src/importers/stated-facts.ts';
import { bestOfMl } from '../../src/importers/sources/best-of-ml.ts';
import { parseCollected } from '../../src/importers/sources/collected.ts';
import { measureAt } from '../../src/importers/sources/git.ts';
import { githubClient } from '../../src/github/client.ts';
import { readGithub } from '../../src/importers/sources/github-facts.ts';
import { githubRanking, githubRankingAi } from '../../src/importers/sources/github-ranking.ts';
import { parseModelsDev } from '../../src/importers/sources/models-dev.ts';
import { parseOpenrouter } from '../../src/importers/sources/openrouter.ts';
import { useFakeGithub } from '../support/fake-github.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { githubRepository } from '../support/github-repository.ts';

const DAY = '2026-08-22';
const github = useFakeGithub();
const onlyRow = ({ rows }: FactTable) => [...rows.values()][0]?.facts ?? {};

const MODEL = {
  id: 'one',
  name: 'One',
  status: 'beta',
  attachment: true,
  reasoning: true,
  tool_call: true,
  structured_output: true,
  temperature: true,
  knowledge: '2024-04',
  release_date: '2025-04-14',
  open_weights: false,
  modalities: { input: ['text', 'audio'], output: ['text'] },
  cost: { input: 1, output: 2, reasoning: 3, cache_read: 0.1, cache_write: 1.5, input_audio: 4, output_audio: 5 },
  limit: { context: 100_000, output: 8000 },
};

const RECORD = {
  source: 'maker-docs',
  source_url: 'https://maker.example/models',
  as_of: DAY,
  primary: true,
  id: 'one-2',
  vendor: 'Maker',
  status: 'preview',
  retirement_date: '2027-01-01',
  successor: 'one-3',
  release_date: '2026-08-01',
  knowledge_cutoff: '2026-01',
  context_tokens: 100_000,
  output_tokens: 8000,
  modalities_in: ['text', 'file'],
  modalities_out: ['text'],
  tool_calling: true,
  reasoning: true,
  open_weights: true,
  licence: 'MIT',
  cost_usd_per_1m: { ...MODEL.cost, batch_input: 0.5, batch_output: 1, image_input: 6, image_output: 7 },
};
const LISTED = { source: 'openrouter', offer: 'openrouter', primary: false };

function collectedFacts() {
  const models = [RECORD, { ...RECORD, ...LISTED }, { ...RECORD, id: 'one-3', successor: undefined }];
  const json = { models, released_after: '2026-06-15', entries: { 'one-2': {}, 'one-3': {} } };
  const rows = parseCollected(json, DAY).newRows?.([]) ?? [];
  return Object.assign({}, ...rows.map(({ row }) => row.facts)) as object;
}

const RANKING = `repo_name,stars,forks,language,repo_url,username,last_commit
one,120,30,Rust,https://github.com/works/one,works,2026-08-21T12:39:13Z
`;
const BEST = `name,github_id,license,star_count,fork_count,contributor_count,dependent_project_count,monthly_downloads,commit_count,release_count,open_issue_count,closed_issue_count,latest_stable_release_number,latest_stable_release_published_at,last_commit_pushed_at
One,works/one,MIT,5,8,1,1,9,15,7,9,1,1.10,2025-09-30 12:23:50.000,2025-06-10 02:05:22
`;

async function githubFacts() {
  github.answer({
    'GET /repos/works/one': [200, githubRepository({ archived: true }), { date: 'Sat, 22 Aug 2026 10:00:00 GMT' }],
    'GET /repos/works/one/contributors?per_page=1': [{ login: 'a' }],
    'GET /repos/works/one/releases/latest': { tag_name: 'v1', published_at: '2026-06-01T10:00:00Z' },
  });
  return (await readGithub(githubClient({ baseUrl: github.url('') }), 'works/one'))?.facts ?? {};
}

async function gitFacts() {
  const clone = await temporaryFolder();
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', clone, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { stdio: 'ignore' });
  git('init', '-q');
  await writeFile(
    join(clone, 'LICENSE'),
    'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software.\nTHE SOFTWARE IS PROVIDED "AS IS".\n',
  );
  git('add', '-A');
  git('commit', '-q', '-m', 'Begin');
  git('tag', 'v1.0');
  return (await measureAt(clone)).facts;
}

/** Everything that a source states of one thing. */
const FULL: Readonly<Record<string, () => object | Promise<object>>> = {
  'models-dev': () =>
    onlyRow(parseModelsDev({ works: { name: 'Works', models: { one: MODEL } }, other: { name: 'Works', models: {} } }, DAY)),
  openrouter: () => onlyRow(parseOpenrouter({ data: [{ id: 'works/one', name: 'Works: One' }] }, DAY)),
  github: githubFacts,
  'github-ranking': () => onlyRow(githubRanking.parse(RANKING, DAY, '')),
  'github-ranking-ai': () => onlyRow(githubRankingAi.parse(RANKING, DAY, '')),
  'best-of-ml': () => onlyRow(bestOfMl.parse(BEST, DAY, '')),
  git: gitFacts,
  collected: collectedFacts,
};

describe('what sources can state', () => {
  test('is listed of every source that facts are imported from', () =>
    expect(Object.keys(STATED).toSorted()).toEqual([...IMPORT_NAMES].toSorted()));
  test.each(Object.keys(STATED))('%s states what is listed, and nothing else', async (name) =>
    expect(Object.keys((await FULL[name]?.()) ?? {}).toSorted()).toEqual(STATED[name]?.facts.toSorted()),
  );
});

describe('the sources of a refresh', () => {
  test('are asked before those that copy them', () => {
    const order: readonly string[] = REFRESHED;
    for (const [source, copies] of Object.entries<readonly string[]>(COPIES))
      for (const copy of copies.filter((one) => order.includes(one)))
        expect(order.indexOf(source)).toBeLessThan(order.indexOf(copy));
  });
  test('need nothing by hand: each has one address, or one for each day and says how often it is renewed', async () => {
    for (const name of REFRESHED) {
      const source = SOURCES[name];
      if (source?.role !== 'table') continue;
      const { url, renewedWithin } = await source.load();
      expect(typeof url === 'string' || renewedWithin !== undefined).toBe(true);
    }
  });
});

test('sources have one origin when one copies the other, or both a third', () => {
  expect(haveOneOrigin('github', 'github-ranking')).toBe(true);
  expect(haveOneOrigin('llmrepos', 'best-of-ml')).toBe(true);
  expect(haveOneOrigin('models-dev', 'openrouter')).toBe(false);
  expect(haveOneOrigin('https://example.org', 'https://example.org')).toBe(true);
});
