import { cp, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { UserError } from '../../src/commands/exit.ts';
import { importFacts } from '../../src/commands/import.ts';
import { createFile, type NewOptions } from '../../src/commands/new.ts';
import { slugFrom } from '../../src/editing/new-entry.ts';
import { loadCatalogue } from '../../src/catalogue.ts';
import { ROOT, visavisIn } from '../support/command.ts';
import { contentWith } from '../support/content-folder.ts';
import { useLocalServer } from '../support/local-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const DATE = { date: 'Sat, 22 Aug 2026 10:00:00 GMT', ...JSON_TYPE };
const json = (body: unknown) => JSON.stringify(body);
const { url } = useLocalServer({
  '/repos/works/three': (_request, response) =>
    response.writeHead(200, DATE).end(
      json({
        full_name: 'works/three',
        name: 'three',
        owner: { login: 'works' },
        html_url: 'https://github.com/works/three',
        homepage: 'http://insecure.example.org',
        stargazers_count: 5,
        forks_count: 1,
        language: 'Go',
        license: { spdx_id: 'MIT' },
      }),
    ),
  '/repos/works/three/contributors?per_page=1': (_request, response) => response.writeHead(200, JSON_TYPE).end(json([{}])),
  '/repos/works/three/releases/latest': (_request, response) => response.writeHead(404).end(),
  '/repos/works/three/releases': (_request, response) => response.writeHead(200, JSON_TYPE).end(json([])),
  '/broken/repos/works/three': (_request, response) => response.writeHead(403).end(),
});

const MODELS = {
  works: {
    name: 'Example Works',
    doc: 'https://example.org/docs',
    models: {
      'nine-mini': { id: 'nine-mini', name: 'Nine: Mini (#1)', release_date: '2026-05-01', cost: { input: 1, output: 2 } },
      one: { id: 'one', name: 'Example One' },
    },
  },
  shop: { name: 'Shop', models: { twin: { id: 'twin', name: 'Twin' }, twin2: { id: 'twin2', name: 'Twin' } } },
};

/** An entry of `kind` with the name, or the address of its project, as an argument. */
const newEntry = (kind: string, name: string, options: NewOptions) => createFile(kind, { ...options, name });

let content = '';
let data = '';
let printed = '';

beforeEach(async () => {
  content = await contentWith({});
  const sources = join(content, 'sources.yaml');
  const more = ['models-dev', 'github'].map((id) => `${id}: { title: ${id}, url: https://example.org/${id}, licence: MIT }\n`);
  await writeFile(sources, `${await readFile(sources, 'utf8')}${more.join('')}`);
  data = join(await temporaryFolder(), 'api.json');
  await writeFile(data, json(MODELS));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

const read = (file: string) => readFile(join(content, file), 'utf8');
/** Whether only what an editor must write is missing. */
const isValid = async () => {
  const result = await loadCatalogue(content);
  return result.ok || result.problems.every(({ code }) => code === 'placeholder' || code === 'too-few-claims');
};

describe('visavis new model', () => {
  test('makes a file with the facts of the data set, which lacks only what an editor must write', async () => {
    expect(await newEntry('model', 'works/nine-mini', { content, from: 'models-dev', data, asOf: '2026-07-02' })).toBe(0);
    const text = await read('models/example-works-nine-mini-1.md');
    expect(text).toMatchInlineSnapshot(`
      "---
      # yaml-language-server: $schema=../../schemas/editor/model.schema.json
      name: "Nine: Mini (#1)"
      vendor: Example Works
      aliases: []
      # One sentence in your own words: what it is and for whom.
      summary: A model by Example Works.
      homepage: https://example.org/docs
      ids: { models-dev: works/nine-mini }
      # Leave out what you do not know: absent means unknown.
      facts:
        pricing: { value: paid, source: models-dev, asOf: 2026-07-02 }
        inputUsdPerMillionTokens: { value: 1, source: models-dev, asOf: 2026-07-02 }
        outputUsdPerMillionTokens: { value: 2, source: models-dev, asOf: 2026-07-02 }
        providerCount: { value: 1, source: models-dev, asOf: 2026-07-02 }
        releaseDate: { value: 2026-05-01, source: models-dev, asOf: 2026-07-02 }
      # Claims, the most important first; each needs a primary source that you have read. CONTRIBUTING.md shows their form.
      capabilities: []
      ---
      "
    `);
    expect(await isValid()).toBe(true);
    expect(printed).toContain('models/example-works-nine-mini-1.md. Write its summary and claims, then run: npx visavis check');
  });
  test('finds the model by its name too', async () => {
    await newEntry('model', 'nine: mini (#1)', { content, from: 'models-dev', data, asOf: '2026-07-02' });
    expect(await read('models/example-works-nine-mini-1.md')).toContain('models-dev: works/nine-mini');
  });
  test('without a source it makes a file without facts', async () => {
    await newEntry('model', 'Example Works: Ten', { content, homepage: 'https://example.org/ten' });
    expect(await read('models/example-works-ten.md')).toContain('vendor: Example Works\n');
    expect(await isValid()).toBe(true);
  });
  test('a source that cannot be read leaves the facts out, and says so', async () => {
    const options = {
      content,
      from: 'models-dev',
      data: join(content, 'gone.json'),
      homepage: 'https://example.org/ten',
    } as const;
    await newEntry('model', 'Example Works: Ten', options);
    expect(printed).toContain('Created without facts: The file');
    expect(await isValid()).toBe(true);
  });
});

describe('visavis new repository', () => {
  test('takes what GitHub says; a homepage that is not https gives way to the repository', async () => {
    await newEntry('repository', 'https://github.com/works/three', { content, from: 'github', data: url('') });
    const text = await read('repositories/three.md');
    expect(text).toContain('homepage: https://github.com/works/three\nrepository: https://github.com/works/three\n');
    expect(text).toContain('  contributors: { value: 1, source: github, asOf: 2026-08-22 }');
    expect(await isValid()).toBe(true);
  });
  test('is made without facts when GitHub rejects the request', async () => {
    await newEntry('repository', 'https://github.com/works/three.git', { content, from: 'github', data: url('/broken') });
    expect(printed).toContain('with status 403.');
    expect(await read('repositories/three.md')).toContain('facts: {}');
  });
});

describe('what exists already is rejected, and named', () => {
  const add = (name: string) => newEntry('model', name, { content, homepage: 'https://example.org/x' });
  test('its slug', async () => await expect(add('Example: One')).rejects.toThrow(/Example One in models\/example-one\.md/));
  test('a name that differs only in case or width', async () => {
    await add('W: X');
    await expect(add('Ｗ: x')).rejects.toThrow(/X in models\/w-x\.md/);
  });
  test('a name with letters that only look like Latin ones', async () =>
    await expect(add('\u041epen Works: Ten')).rejects.toThrow(/mixes Latin letters with look-alikes of another script/));
  test('the address of a repository, even of another name', async () => {
    await newEntry('repository', 'https://github.com/works/three', { content });
    const file = join(content, 'repositories', 'three.md');
    const moved = (await readFile(file, 'utf8')).replace('name: three', 'name: Drei');
    await writeFile(join(content, 'repositories', 'drei.md'), moved);
    await unlink(file);
    await expect(newEntry('repository', 'https://github.com/works/three', { content })).rejects.toThrow(/exists already: Drei/);
  });
});

describe('wrong use is told in words', () => {
  test.each([
    ['two models of one name', 'model', 'Twin', { from: 'models-dev' }, /Use one of: shop\/twin, shop\/twin2/],
    ['a model that the data set has not', 'model', 'works/nine-mino', { from: 'models-dev' }, /Did you mean works\/nine-mini\?/],
    [
      'a source of the other kind',
      'model',
      'W: X',
      { from: 'github' },
      /can come from models-dev or the address of its project, not from github/,
    ],
    ['a name without its maker', 'model', 'Ten', {}, /--maker <name> /],
    ['an empty maker', 'model', 'Ten', { maker: ' ' }, /--maker: maker /],
    ['no homepage', 'model', 'W: Ten', {}, /--homepage <url> /],
    [
      'a homepage that is no public page',
      'model',
      'W: Ten',
      { homepage: 'http://localhost' },
      /--homepage: homepage .*public https address/,
    ],
    [
      'no address that the kind asks for',
      'repository',
      'W: three',
      { homepage: 'https://example.org' },
      /--link repository=<url> /,
    ],
    [
      'an address that the kind does not know',
      'repository',
      'W: three',
      { homepage: 'https://example.org', link: ['repositroy=https://example.org/code'] },
      /No repository states an address "repositroy"\. Did you mean repository\?/,
    ],
    [
      'an address without its name',
      'model',
      'W: Ten',
      { homepage: 'https://example.org', link: ['https://example.org/code'] },
      /Write it as KEY=ADDRESS/,
    ],
  ] as const)('%s', async (_what, kind, name, options, message) => {
    const promise = newEntry(kind, name, { content, data, asOf: '2026-07-02', ...options });
    await expect(promise).rejects.toThrow(message);
    await expect(promise).rejects.toBeInstanceOf(UserError);
  });
});

describe('visavis import --new', () => {
  const options = () => ({ content, from: data, asOf: '2026-07-02', isNew: true });
  test('adds entries for keys of the data set', async () => {
    await importFacts('models-dev', { ...options(), only: ['works/nine-mini', 'shop/twin'] });
    expect(printed).toBe(
      '+ models/example-works-nine-mini-1.md\n+ models/shop-twin.md\n2 entries added. Each still needs a summary and claims.\n',
    );
    expect(await isValid()).toBe(true);
  });
  test('adds none when one of them is there already', async () => {
    await importFacts('models-dev', { ...options(), only: ['shop/twin'] });
    await expect(importFacts('models-dev', { ...options(), only: ['works/nine-mini', 'shop/twin'] })).rejects.toThrow(
      /exists already/,
    );
    await expect(read('models/example-works-nine-mini-1.md')).rejects.toThrow('ENOENT');
  });
  test.each(['openrouter', 'github', 'litellm'])(
    '%s creates none, and says what does',
    async (source) => await expect(importFacts(source, { ...options(), only: ['a'] })).rejects.toThrow(/visavis new/),
  );
  test('needs to be told which', async () => await expect(importFacts('models-dev', options())).rejects.toThrow(/--only/));
  test('a source that sources.yaml does not hold is named before anything is written', async () => {
    const table = join(await temporaryFolder(), 'table.csv');
    await writeFile(table, 'repo_url,repo_name,username\nhttps://github.com/a/b,b,a\n');
    await expect(importFacts('github-ranking', { content, from: table, asOf: '2026-07-02' })).rejects.toThrow(
      'sources.yaml does not list "github-ranking"',
    );
  });
});

test.each([
  ['OpenAI: GPT-4.1 Mini', 'openai-gpt-4-1-mini'],
  ['Café Modèle', 'cafe-modele'],
  ['  !! ', ''],
  ['a'.repeat(99) + ' b', 'a'.repeat(99)],
])('the slug of %s', (name, slug) => expect(slugFrom(name)).toBe(slug));

describe('visavis new for a kind of another site', () => {
  const databases = async () => {
    const root = await temporaryFolder();
    await cp(join(ROOT, 'examples/databases'), root, { recursive: true });
    return root;
  };
  const links = ['--homepage', 'https://example.org/vault', '--link', 'documentation=https://example.org/docs'];
  test('asks for what that kind asks for, and makes a file that lacks only what an editor must write', async () => {
    const root = await databases();
    const bare = await visavisIn(root, 'new', 'hosting-service', 'Vault');
    expect(bare).toMatchObject({ code: 2, err: expect.stringContaining('--maker <name>') as string });
    const half = await visavisIn(root, 'new', 'hosting-service', 'Vault', '--maker', 'Example Works', ...links.slice(0, 2));
    expect(half).toMatchObject({
      code: 2,
      err: 'A new hosting service needs:\n  --link documentation=<url>  Where the provider explains how to use it.\n',
    });
    const made = await visavisIn(root, 'new', 'hosting-service', 'Vault', '--maker', 'Example Works', ...links);
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('Created content/hosting-services/vault.md') as string });
    const text = await readFile(join(root, 'content/hosting-services/vault.md'), 'utf8');
    expect(text).toContain('provider: Example Works\n');
    expect(text).toContain('homepage: https://example.org/vault\ndocumentation: https://example.org/docs\n');
    const checked = await visavisIn(root, 'check');
    expect(checked.out.match(/ {2}[a-z-]+(?: \(warning\))?$/gm)).toEqual(['  placeholder', '  too-few-claims (warning)']);
  });
  test('knows no kind of ours, and names its own', async () => {
    const { code, err } = await visavisIn(await databases(), 'new', 'model', 'Vault');
    expect(code).toBe(2);
    expect(err).toContain('Allowed choices are database, hosting-service, category, capability, benchmark, need, pair.');
  });
});

describe('visavis new for a kind that has categories', () => {
  const writers = 'name: Writers\nkind: model\nsummary: Models that write.\n';
  const inCategory = (text: string) => text.replace('vendor: Example Works', 'vendor: Example Works\ncategory: writers');
  const folder = async () => {
    const content = await contentWith({ 'categories/writers.yaml': writers });
    for (const name of ['one', 'two']) {
      const path = join(content, `models/example-${name}.md`);
      await writeFile(path, inCategory(await readFile(path, 'utf8')));
    }
    return content;
  };
  const create = async (content: string, category?: string) =>
    newEntry('model', 'Example Nine', {
      content,
      maker: 'Example Works',
      homepage: 'https://example.org/nine',
      ...(category === undefined ? {} : { category }),
    });
  test('wants one of them, and makes a file that lacks only what an editor has to write', async () => {
    const content = await folder();
    await expect(create(content)).rejects.toThrow(
      '--category <id>  The category whose entries do the same job. One of: writers.',
    );
    await expect(create(content, 'writer')).rejects.toThrow('--category: There is no category "writer". Did you mean writers?');
    expect(await create(content, 'writers')).toBe(0);
    const loaded = await loadCatalogue(content);
    const codes = loaded.ok ? [] : loaded.problems.map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['placeholder', 'too-few-claims']);
    expect(await readFile(join(content, 'models/example-nine.md'), 'utf8')).toContain('category: writers\n');
  });
});
