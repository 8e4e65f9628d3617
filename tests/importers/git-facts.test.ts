import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { importFacts } from '../../src/commands/import.ts';
import type { Entry } from '../../src/entries/entry.ts';
import { planRepositories } from '../../src/importers/plan-repositories.ts';
import { git, measureAt } from '../../src/importers/sources/git.ts';
import { recogniseLicence } from '../../src/importers/sources/licence-text.ts';
import { contentWith } from '../support/content-folder.ts';
import { modelEntry } from '../support/entry.ts';
import { importFor } from '../support/import-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let clone = '';

/** A commit by `author` at noon (UTC) of `day`. */
function commit(author: string, day: string, message: string): void {
  const when = `${day}T12:00:00Z`;
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: `${author}@example.org`,
    GIT_COMMITTER_NAME: 'x',
    GIT_COMMITTER_EMAIL: 'x@example.org',
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_DATE: when,
  };
  execFileSync('git', ['-C', clone, 'add', '-A'], { env });
  execFileSync('git', ['-C', clone, 'commit', '-q', '--allow-empty', '-m', message], { env });
}

beforeAll(async () => {
  clone = await temporaryFolder();
  execFileSync('git', ['-C', clone, 'init', '-q']);
  await writeFile(
    join(clone, 'LICENSE'),
    'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software.\nTHE SOFTWARE IS PROVIDED "AS IS".\n',
  );
  commit('ada', '2023-03-01', 'Begin');
  commit('ada', '2024-05-02', 'Go on');
  commit('bob', '2024-06-01', 'Help');
  commit('ADA', '2025-05-01', 'Finish');
  execFileSync('git', ['-C', clone, 'tag', 'app-v1.2', 'HEAD~1']);
  for (const tag of ['nightly', 'v1', 'v2.0-rc1', 'v2.0.dev1', 'speed-up.1']) execFileSync('git', ['-C', clone, 'tag', tag]);
});

describe('measureAt', () => {
  const facts = {
    commitAuthors: 2,
    commits: 4,
    commitsLastYear: 3,
    tags: 6,
    newestTagDate: '2024-06-01',
    firstCommitDate: '2023-03-01',
    lastCommitDate: '2025-05-01',
    licence: 'MIT',
    pricing: 'free',
  };
  test('counts commits, authors and tags of a clone, as of its newest commit', async () =>
    expect(await measureAt(clone)).toEqual({ asOf: '2025-05-01', facts }));
  test('counts the last year back from the day on which the clone was made, where that is known', async () =>
    expect(await measureAt(clone, '2026-04-30')).toEqual({ asOf: '2026-04-30', facts: { ...facts, commitsLastYear: 1 } }));
  test('in a clone without a commit for longer than a year the last year has none', async () =>
    expect(await measureAt(clone, '2026-08-19')).toMatchObject({ facts: { commitsLastYear: 0, lastCommitDate: '2025-05-01' } }));
  test('measures an address the same, by a clone of its own', async () =>
    expect(await measureAt(pathToFileURL(clone).href)).toEqual({ asOf: '2025-05-01', facts }));
  test('a folder without a repository is named', async () =>
    await expect(measureAt(await temporaryFolder())).rejects.toThrow(/git .* failed: fatal/));
  test('a folder inside of a clone is no clone: what git finds above it is another repository', async () => {
    const inside = join(clone, 'inside');
    await mkdir(inside);
    await expect(measureAt(inside)).rejects.toThrow(/ is no clone, but a folder inside of one, at inside\.$/);
    await rm(inside, { recursive: true });
  });
  test('an address cannot smuggle in an option', async () =>
    await expect(measureAt('file:///--upload-pack=touch')).rejects.toThrow(/failed/));
});

test('visavis import git states the facts with the repository as their source', async () => {
  const content = await contentWith({});
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await importFacts('git', { content, from: clone, only: ['example-kit'] });
  const text = await readFile(join(content, 'repositories', 'example-kit.md'), 'utf8');
  const address = /^repository: (.*)$/m.exec(text)?.[1] ?? '';
  expect(text).toContain(`  tags: { value: 6, source: ${address}, asOf: 2025-05-01 }\n`);
});

test('one clone gives its facts to one entry alone', async () => {
  const works = ['one', 'two'].map((slug): Entry => ({
    ...modelEntry(slug, {}),
    kind: 'repository',
    links: { repository: `https://github.com/works/${slug}` },
  }));
  await expect(planRepositories(git, importFor(works), { from: clone })).rejects.toThrow(
    / is one clone, and 2 entries would take its facts\. Name the entry with --only, or a clone for each, such as mirror\/\{owner\}\/\{name\}\.$/,
  );
});

describe('a last commit that a list of repositories states', () => {
  const plannedFor = async (asOf: string) => {
    const lastCommitDate = { value: '2025-04-01', source: 'github-ranking', asOf };
    const links = { repository: 'https://github.com/works/one' };
    const entry: Entry = { ...modelEntry('one', { lastCommitDate }), kind: 'repository', links };
    const { entries } = await planRepositories(git, importFor([entry]), { from: clone });
    return entries.flatMap(({ changed }) => changed);
  };
  test('gives way to a clone that is as new', async () =>
    expect(await plannedFor('2025-05-01')).toMatchObject([
      { id: 'lastCommitDate', from: '2025-04-01', to: { value: '2025-05-01', source: 'https://github.com/works/one' } },
    ]));
  test('stays where the clone is older than the list', async () => expect(await plannedFor('2025-05-02')).toEqual([]));
});

describe('recogniseLicence', () => {
  test.each([
    [
      'GNU GENERAL PUBLIC LICENSE\n  Version 3, 29 June 2007\n' +
        'Everyone is permitted to copy. '.repeat(20) +
        'Use with the GNU Affero General Public License.',
      'GPL-3.0',
    ],
    ['GNU AFFERO GENERAL PUBLIC LICENSE\n Version 3, 19 November 2007', 'AGPL-3.0'],
    ['                                 Apache License\n                           Version 2.0, January 2004', 'Apache-2.0'],
    ['Mozilla Public License Version 2.0\n==', 'MPL-2.0'],
    ['Redistribution and use in source and binary forms, with or without modification …', 'BSD-2-Clause'],
    ['Redistribution and use in source and binary forms … Neither the name of the holder …', 'BSD-3-Clause'],
  ])('%j', (text, id) => expect(recogniseLicence(text)).toBe(id));
  test.each([
    'You may use this on Tuesdays.',
    `${'You may use this on Tuesdays. '.repeat(80)}In two years: Redistribution and use in source and binary forms`,
    'Ours is the Apache License, Version 2.0, with the following additional conditions: no Tuesdays.',
    'The project is undergoing a licensing transition from the MIT License to the Apache License, Version 2.0.',
    'Portions of this software are licensed as follows: … Permission is hereby granted, free of charge, to any person obtaining a copy … THE SOFTWARE IS PROVIDED "AS IS"',
  ])('a text of somebody’s own stays unknown, also with a known licence in it: %s', (text) =>
    expect(recogniseLicence(text)).toBeUndefined(),
  );
});

describe('a clone that does not hold everything', () => {
  test('that is shallow tells neither how many commits there are nor the first, and without tags nothing of them', async () => {
    const shallow = await temporaryFolder();
    const from = pathToFileURL(clone).href;
    execFileSync('git', ['clone', '-q', '--depth', '1', '--no-tags', from, join(shallow, 'x')], { stdio: 'ignore' });
    expect((await measureAt(join(shallow, 'x'))).facts).toEqual({
      lastCommitDate: '2025-05-01',
      licence: 'MIT',
      pricing: 'free',
    });
  });
  test('but mirrors its host, requests to merge included, tells that there are no tags', async () => {
    const mirror = join(await temporaryFolder(), 'x');
    execFileSync('git', ['clone', '-q', '--bare', '--no-tags', pathToFileURL(clone).href, mirror], { stdio: 'ignore' });
    execFileSync('git', ['-C', mirror, 'update-ref', 'refs/pull/1/head', 'HEAD']);
    expect((await measureAt(mirror)).facts.tags).toBe(0);
  });
});
