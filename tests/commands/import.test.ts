import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { importFacts } from '../../src/commands/import.ts';
import { UserError } from '../../src/commands/exit.ts';
import { contentWith } from '../support/content-folder.ts';
import { problemsAt } from '../support/problems.ts';
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
    expect(printed).toMatch(/example-kit\n {2}\? git rev-parse failed: fatal/);
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

describe('visavis import --new --listed', () => {
  const api = async () => {
    const models = {
      'gpt-9': { id: 'gpt-9', name: 'GPT-9', cost: { input: 1, output: 4 }, limit: { context: 128_000 }, tool_call: true },
      'gpt-9-chat-latest': { id: 'gpt-9-chat-latest', name: 'GPT-9 Chat' },
    };
    const modalities = { input: ['text'], output: ['text'] };
    const all = Object.fromEntries(Object.entries(models).map(([id, one]) => [id, { ...one, modalities }]));
    const file = join(await temporaryFolder(), 'api.json');
    await writeFile(file, JSON.stringify({ openai: { name: 'OpenAI', doc: 'https://example.org/docs', models: all } }));
    return file;
  };
  const options = async () => ({ content, from: await api(), asOf: '2026-07-02', isNew: true, isListed: true });
  const path = () => join(content, 'models', 'openai-gpt-9.md');

  test('writes what the source states and nothing else, which the check accepts without a word', async () => {
    expect(await importFacts('models-dev', await options())).toBe(0);
    expect(await readFile(path(), 'utf8')).toMatchInlineSnapshot(`
      "---
      # yaml-language-server: $schema=../../schemas/editor/model.schema.json
      name: GPT-9
      vendor: OpenAI
      homepage: https://example.org/docs
      ids: { models-dev: openai/gpt-9 }
      # An importer keeps the facts of its source. CONTRIBUTING.md says how to write the rest.
      facts:
        pricing: { value: paid, source: models-dev, asOf: 2026-07-02 }
        inputUsdPerMillionTokens: { value: 1, source: models-dev, asOf: 2026-07-02 }
        outputUsdPerMillionTokens: { value: 4, source: models-dev, asOf: 2026-07-02 }
        contextTokens: { value: 128000, source: models-dev, asOf: 2026-07-02 }
        inputModalities: { value: [text], source: models-dev, asOf: 2026-07-02 }
        outputModalities: { value: [text], source: models-dev, asOf: 2026-07-02 }
        toolCalling: { value: true, source: models-dev, asOf: 2026-07-02 }
        providerCount: { value: 1, source: models-dev, asOf: 2026-07-02 }
      ---
      "
    `);
    expect(printed).toBe(
      '+ models/openai-gpt-9.md\n- openai/gpt-9-chat-latest: its name moves from model to model\nListed    1\nLeft out  1\n',
    );
    expect(await problemsAt(content)).toEqual([]);
  });
  test('a second run writes nothing, and later imports keep the facts', async () => {
    await importFacts('models-dev', await options());
    const before = await readFile(path(), 'utf8');
    await importFacts('models-dev', await options());
    expect(printed).toMatch(/Listed +0\nLeft out +1\n$/);
    await importFacts('models-dev', { content, from: await api(), asOf: '2026-07-02' });
    expect(await readFile(path(), 'utf8')).toBe(before);
    await importFacts('models-dev', { content, from: await api(), asOf: '2026-07-10' });
    expect(await readFile(path(), 'utf8')).toBe(before.replaceAll('asOf: 2026-07-02', 'asOf: 2026-07-10'));
  });
  test('a dry run writes nothing', async () => {
    await importFacts('models-dev', { ...(await options()), dryRun: true });
    expect(printed).toContain('+ models/openai-gpt-9.md\n');
    await expect(readFile(path(), 'utf8')).rejects.toThrow('ENOENT');
  });
  test('goes with --new, and with sources that tell what is of their makers', async () => {
    await expect(importFacts('models-dev', { ...(await options()), isNew: false })).rejects.toThrow('--listed goes with --new');
    await expect(importFacts('github', await options())).rejects.toThrow('--listed does not work with github');
    await writeFile(
      join(content, 'sources.yaml'),
      `${await readFile(join(content, 'sources.yaml'), 'utf8')}openrouter: { title: OpenRouter, url: https://openrouter.ai, licence: MIT }\n`,
    );
    const from = join(await temporaryFolder(), 'models.json');
    await writeFile(from, JSON.stringify({ data: [{ id: 'openai/gpt-9', name: 'OpenAI: GPT-9' }] }));
    await expect(importFacts('openrouter', { ...(await options()), from })).rejects.toThrow(
      '--listed does not work with openrouter',
    );
  });
});

describe('visavis import --new --listed of repositories', () => {
  const csv =
    'rank,item,repo_name,stars,forks,language,repo_url,username,issues,last_commit,description\n' +
    '1,LLM,agent-kit,5120,330,Rust,https://github.com/works/agent-kit,works,7,2026-08-21T12:39:13Z,"A kit, of parts"\n' +
    '2,LLM,other,5000,,,https://github.com/works/other,works,0,,\n';
  const options = async (placements: string) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'list.csv'), csv);
    await writeFile(join(folder, 'new.yaml'), placements);
    await writeFile(
      join(content, 'sources.yaml'),
      `${await readFile(join(content, 'sources.yaml'), 'utf8')}github-ranking-ai: { title: A list, url: https://example.org, licence: MIT }\n`,
    );
    const [from, categories] = [join(folder, 'list.csv'), join(folder, 'new.yaml')];
    return { content, from, categories, asOf: '2026-08-22', isNew: true, isListed: true };
  };

  test('writes those that the file of categories names, which the check accepts', async () => {
    const given = await options('example-tools: [{ Works/agent-kit: Agent Kit }, works/elsewhere]\n');
    expect(await importFacts('github-ranking-ai', given)).toBe(0);
    expect(printed).toBe('+ repositories/agent-kit.md\nListed    1\nLeft out  0\n');
    expect(await readFile(join(content, 'repositories', 'agent-kit.md'), 'utf8')).toMatchInlineSnapshot(`
      "---
      # yaml-language-server: $schema=../../schemas/editor/repository.schema.json
      name: Agent Kit
      owner: works
      homepage: https://github.com/works/agent-kit
      repository: https://github.com/works/agent-kit
      # An importer keeps the facts of its source. CONTRIBUTING.md says how to write the rest.
      facts:
        primaryLanguage: { value: Rust, source: github-ranking-ai, asOf: 2026-08-22 }
        stars: { value: 5120, source: github-ranking-ai, asOf: 2026-08-22 }
        forks: { value: 330, source: github-ranking-ai, asOf: 2026-08-22 }
        lastCommitDate: { value: 2026-08-21, source: github-ranking-ai, asOf: 2026-08-22 }
      ---
      "
    `);
    expect(await problemsAt(content)).toEqual([]);
  });
  test('writes nothing without knowing what belongs where', async () => {
    const { categories: _, ...given } = await options('');
    await expect(importFacts('github-ranking-ai', given)).rejects.toThrow('github-ranking-ai tells no category');
  });
});
