import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { importFacts } from '../../src/commands/import.ts';
import { UserError } from '../../src/commands/exit.ts';
import { contentWith } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let content = '';
let entry = '';
let printed = '';

beforeEach(async () => {
  content = await contentWith({});
  const sources = join(content, 'sources.yaml');
  await writeFile(
    sources,
    `${await readFile(sources, 'utf8')}models-dev: { title: models.dev, url: https://models.dev, licence: MIT }\n`,
  );
  entry = join(content, 'models', 'example-one.md');
  await writeFile(
    entry,
    (await readFile(entry, 'utf8'))
      .replace('facts:\n', 'ids: { models-dev: works/one }\nfacts:\n')
      .replace('toolCalling: { value: true, source: example-list', 'toolCalling: { value: true, source: models-dev'),
  );
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

async function dataSet(model: object): Promise<string> {
  const file = join(await temporaryFolder(), 'api.json');
  await writeFile(
    file,
    JSON.stringify({ works: { name: 'Example Works', models: { one: { id: 'one', name: 'One', ...model } } } }),
  );
  return file;
}

describe('visavis import', () => {
  test('adds and changes the facts of its source, in place, and says so', async () => {
    const before = await readFile(entry, 'utf8');
    const from = await dataSet({ tool_call: false, limit: { output: 8000 } });
    expect(await importFacts('models-dev', { content, from, asOf: '2026-08-01' })).toBe(0);
    const after = await readFile(entry, 'utf8');
    expect(after).toContain('  toolCalling: { value: false, source: models-dev, asOf: 2026-08-01 }\n');
    expect(after).toContain('  maxOutputTokens: { value: 8000, source: models-dev, asOf: 2026-08-01 }\n');
    const kept = (text: string) => text.split('\n').filter((line) => !/toolCalling|maxOutputTokens/.test(line));
    expect(kept(after)).toEqual(kept(before));
    expect(printed).toContain('~ toolCalling: true -> false');
    expect(printed).toContain('+ maxOutputTokens: 8000');
  });
  test('reports what another source states otherwise, and leaves it', async () => {
    const before = await readFile(entry, 'utf8');
    await importFacts('models-dev', {
      content,
      from: await dataSet({ cost: { input: 9 }, tool_call: true }),
      asOf: '2026-07-01',
    });
    expect(printed).toContain('? inputUsdPerMillionTokens: kept 0.4 from example-list; this source states 9');
    expect((await readFile(entry, 'utf8')).split('\n').filter((line) => line.includes('inputUsd'))).toEqual(
      before.split('\n').filter((line) => line.includes('inputUsd')),
    );
  });
  test('reports facts that the source has lost, and removes nothing', async () => {
    await importFacts('models-dev', { content, from: await dataSet({ limit: { output: 8000 } }), asOf: '2026-08-01' });
    expect(printed).toContain('? toolCalling: kept, although this source no longer states it');
    expect(await readFile(entry, 'utf8')).toContain('toolCalling: { value: true, source: models-dev');
  });
  test('ends its report with one table: written, unchanged, and remarks by kind', async () => {
    const from = await dataSet({ tool_call: true, cost: { input: 9, output: -1 }, limit: { output: 8000 }, reasoning: true });
    await importFacts('models-dev', { content, from, asOf: '2026-08-01' });
    const rows = printed.split('\n').slice(
      printed.split('\n').findIndex((line) => line.startsWith('Entries')),
      -1,
    );
    expect(rows).toEqual([
      'Entries                       1',
      'Written                       2',
      '  added                       2',
      '  changed                     0',
      'Unchanged                     1',
      'Remarks                       3',
      '  not valid                   1',
      '  stated otherwise elsewhere  2',
    ]);
  });
  test('an older data set does not undo a newer one', async () => {
    await importFacts('models-dev', { content, from: await dataSet({ tool_call: false }), asOf: '2020-01-01' });
    expect(await readFile(entry, 'utf8')).toContain('toolCalling: { value: true, source: models-dev');
  });
  test('a dry run changes nothing', async () => {
    const copy = join(await temporaryFolder(), 'content');
    await cp(content, copy, { recursive: true });
    await importFacts('models-dev', { content, from: await dataSet({ tool_call: false }), asOf: '2026-08-01', dryRun: true });
    expect(await readFile(entry, 'utf8')).toBe(await readFile(join(copy, 'models', 'example-one.md'), 'utf8'));
    expect(printed).toContain('~ toolCalling: true -> false');
  });
  test('an entry that the data set no longer has is reported', async () => {
    const file = await dataSet({});
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"one"', '"two"'));
    await importFacts('models-dev', { content, from: file, asOf: '2026-08-01' });
    expect(printed).toContain('works/one is not in the data set; nothing was removed');
  });
  test('measures clones at places that name owner and repository; one that is not there is remarked and changes nothing', async () => {
    const root = await temporaryFolder();
    const env = { ...process.env, GIT_AUTHOR_DATE: '2025-05-01T12:00:00Z', GIT_COMMITTER_DATE: '2025-05-01T12:00:00Z' };
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { env, stdio: 'ignore' });
    git('init', '-q', join(root, 'code+engine'));
    git('-C', join(root, 'code+engine'), 'commit', '-q', '--allow-empty', '-m', 'Begin');
    await importFacts('git', { content, from: join(root, '{owner}+{name}') });
    expect(await readFile(join(content, 'repositories', 'example-engine.md'), 'utf8')).toContain(
      '  firstCommitDate: { value: 2025-05-01, source: https://example.org/code/engine, asOf: 2025-05-01 }\n',
    );
    expect(printed).toMatch(/example-kit\n {2}\? git log failed: fatal/);
  });
  test.each([
    ['an unknown source', 'models-devs', { asOf: '2026-08-01' }, /Did you mean models-dev\?/],
    ['a file without a day', 'models-dev', {}, /--as-of YYYY-MM-DD/],
    ['a day that does not exist', 'models-dev', { asOf: '2026-02-30' }, /real date/],
    ['an unknown entry', 'models-dev', { asOf: '2026-08-01', only: ['example-onee'] }, /Did you mean example-one\?/],
  ])('%s is rejected with a reason', async (_name, source, options, message) => {
    await expect(importFacts(source, { content, from: await dataSet({}), ...options })).rejects.toThrow(message);
    await expect(importFacts(source, { content, from: await dataSet({}), ...options })).rejects.toBeInstanceOf(UserError);
  });
});
