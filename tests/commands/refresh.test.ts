/** `visavis refresh`: every source is asked, whichever fails, and one report ends it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { refresh, type RefreshOptions, type World } from '../../src/commands/refresh.ts';
import { refreshShape, type Refreshed } from '../../src/commands/refresh-shape.ts';
import type { FactSource } from '../../src/importers/data-sets.ts';
import { SourceUnavailableError, type SourceFacts } from '../../src/importers/fact-table.ts';
import { GithubUnavailableError } from '../../src/github/github-error.ts';
import { modelsDev } from '../../src/importers/sources/models-dev.ts';
import { githubRanking } from '../../src/importers/sources/github-ranking.ts';
import { isError } from '../../src/problems/problem.ts';
import { contentWith, type Overlay } from '../support/content-folder.ts';
import { useLocalServer } from '../support/local-server.ts';
import { edited, problemsAt } from '../support/problems.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ONE = 'models/example-one.md';
const ENGINE = 'repositories/example-engine.md';
const DAY = '2026-08-22';

const MODEL = { id: 'one', name: 'One', cost: { input: 9 }, limit: { output: 8000 }, tool_call: true };
const DATE = { 'last-modified': 'Sat, 22 Aug 2026 08:00:00 GMT' };
const LIST =
  'repo_name,stars,forks,language,repo_url,username,last_commit\nengine,7,900,Go,https://github.com/works/engine,works,\n';

const { url } = useLocalServer({
  '/models': (_request, response) =>
    response.writeHead(200, DATE).end(JSON.stringify({ works: { name: 'Example Works', models: { one: MODEL } } })),
  '/page': (_request, response) => response.end('<!doctype html>'),
  [`/${DAY}.csv`]: (_request, response) => response.writeHead(404).end(),
  '/2026-08-21.csv': (_request, response) => response.writeHead(404).end(),
  '/2026-08-20.csv': (_request, response) => response.end(LIST),
});

const models = (path = '/models'): FactSource => ({
  role: 'table',
  load: () => Promise.resolve({ ...modelsDev, url: url(path) }),
});
const list = (renewedWithin: number): FactSource => ({
  role: 'table',
  load: () => Promise.resolve({ ...githubRanking, url: (date) => url(`/${date}.csv`), renewedWithin }),
});
/** GitHub, as far as it states `facts` of each repository by its slug; of others it can say nothing any more. */
const github = (facts: Readonly<Record<string, SourceFacts['facts']>>): FactSource => ({
  role: 'repositories',
  load: () =>
    Promise.resolve({
      open: () =>
        Promise.resolve({
          read: ({ slug }) => {
            const stated = facts[slug];
            if (stated !== undefined) return Promise.resolve({ source: 'github', asOf: DAY, facts: stated });
            const cause = new GithubUnavailableError('The rate limit is used up.');
            return Promise.reject(new SourceUnavailableError(cause.message, { cause }));
          },
        }),
    }),
});

let content = '';
let printed = { out: '', err: '' };

/** The small site; its sources are those that a refresh asks, as far as a test leaves them. */
async function site(overlay: Overlay = {}, listed = ['models-dev', 'github', 'github-ranking']): Promise<void> {
  content = await contentWith({
    [ONE]: edited(ONE, '\nfacts:\n', '\nids: { models-dev: works/one }\nfacts:\n'),
    [ENGINE]: edited(ENGINE, 'https://example.org/code/engine', 'https://github.com/example-works/engine'),
    ...overlay,
  });
  const file = join(content, 'sources.yaml');
  const lines = listed.map((id) => `${id}: { title: ${id}, url: https://example.org/${id}, licence: MIT }\n`);
  await writeFile(file, `${await readFile(file, 'utf8')}${lines.join('')}`);
}

const run = (sources: World['sources'], options: Partial<RefreshOptions> = {}, day = DAY) =>
  refresh({ content, ...options }, { sources, day });

async function found(sources: World['sources'], options: Partial<RefreshOptions> = {}): Promise<Refreshed> {
  printed.out = '';
  await run(sources, { json: true, ...options });
  return z.parse(refreshShape, JSON.parse(printed.out));
}

const textOf = (file: string) => readFile(join(content, file), 'utf8');

beforeEach(() => {
  printed = { out: '', err: '' };
  const keep = (stream: 'out' | 'err') => (chunk: unknown) => {
    printed[stream] += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
});

describe('visavis refresh', () => {
  test('sets the day, takes what each source states, and ends with one report', async () => {
    await site();
    const stars = { stars: 21_500, forks: 900 };
    expect(await run({ 'models-dev': models(), github: github({ 'example-engine': stars, 'example-kit': {} }) })).toBe(0);
    expect(await textOf('site.yaml')).toContain(`today: ${DAY}`);
    expect(await textOf(ONE)).toContain(`  maxOutputTokens: { value: 8000, source: models-dev, asOf: ${DAY} }\n`);
    expect(printed.out).toContain('\nChanged (1)\n  example-one, models-dev: maxOutputTokens: unknown -> 8000\n');
    expect(printed.out).toContain(
      'example-one, models-dev: inputUsdPerMillionTokens: kept 0.4 from example-list; this source states 9',
    );
    expect(printed.out).toMatch(
      /\n1 fact of 1 entry changed, \d+ disputed; no source reached \d+ outdated facts and \d+ entr(y|ies)\.\n$/,
    );
    expect(printed.err).toBe('');
    expect(await problemsAt(content)).toEqual([]);
  });
  test('records which entries it moved far in rank, in the file and in its report', async () => {
    const slugs = Array.from({ length: 13 }, (_, index) => `engine-${String(index + 1).padStart(2, '0')}`);
    const engines = slugs.map((slug, index) => {
      const text = edited(ENGINE, 'https://example.org/code/engine', `https://github.com/example-works/${slug}`)
        .replace('https://example.org/engine\n', `https://example.org/${slug}\n`)
        .replace('Example Engine', `Engine ${index + 1}`)
        .replace(/stars: .*/, `stars: { value: ${Math.round(150_000 / 1.6 ** index)}, source: github, asOf: 2026-07-01 }`);
      return [`repositories/${slug}.md`, text] as const;
    });
    await site(Object.fromEntries(engines));
    const known = Object.fromEntries(slugs.map((slug) => [slug, {}]));
    const sources = { github: github({ 'example-engine': {}, 'example-kit': {}, ...known, 'engine-13': { stars: 190_000 } }) };
    expect((await found(sources, { dryRun: true })).moves).toEqual([]);
    await expect(textOf('moves.yaml')).rejects.toThrow('ENOENT');
    const { moves } = await found(sources);
    expect(moves).toEqual([{ day: DAY, entry: 'engine-13', from: expect.any(Number) as number, to: 1, why: 'content' }]);
    expect(await textOf('moves.yaml')).toMatch(
      /\n {2}- \{ day: 2026-08-22, entry: engine-13, from: 1\d, to: 1, why: content \}\n$/,
    );
    printed.out = '';
    await run(sources);
    expect(printed.out).toMatch(/\nMoves in rank \(1\)\n {2}engine-13: rank 1\d → 1\n/);
    expect((await problemsAt(content)).filter(isError)).toEqual([]);
  });
  test('does not move the day back where the clock of the machine is behind', async () => {
    await site();
    await run({}, {}, '2026-01-01');
    expect(await textOf('site.yaml')).toContain('today: 2026-07-15');
  });
  test('a dry run writes nothing, and says the same', async () => {
    await site();
    const before = [await textOf(ONE), await textOf('site.yaml')];
    expect((await found({ 'models-dev': models() }, { dryRun: true })).changed).toMatchObject([{ fact: 'maxOutputTokens' }]);
    expect([await textOf(ONE), await textOf('site.yaml')]).toEqual(before);
  });
  test('content with problems changes nothing', async () => {
    await site({ [ONE]: edited(ONE, 'vendor:', 'vendro:') });
    const day = await textOf('site.yaml');
    await expect(run({ 'models-dev': models() })).rejects.toMatchObject({ exitCode: 1 });
    expect(await textOf('site.yaml')).toBe(day);
  });
});

describe('a source that fails', () => {
  test('because it cannot be reached is named, the others are asked, and the exit code is 69', async () => {
    await site();
    expect(await run({ 'github-ranking': list(1), 'models-dev': models() })).toBe(69);
    expect(await textOf(ONE)).toContain('maxOutputTokens');
    expect(printed.err).toMatch(/^github-ranking: unreachable\. There is nothing at .*2026-08-22\.csv/);
  });
  test('because it has another form is more than an outage: exit code 1', async () => {
    await site();
    expect(await run({ 'models-dev': models('/page'), 'github-ranking': list(1) })).toBe(1);
    expect(printed.err).toMatch(/^models-dev: unusable\. .*a page of HTML/);
  });
  test('after it has answered for some entries: what it said of them is kept', async () => {
    await site();
    const sources = { github: github({ 'example-kit': { tags: 3 } }) };
    expect(await run({ github: github({ 'example-engine': { tags: 3 } }) })).toBe(69);
    expect(await textOf(ENGINE)).toContain(`tags: { value: 3, source: github, asOf: ${DAY} }`);
    // What was not read comes first the next time.
    expect((await found(sources)).changed).toMatchObject([{ slug: 'example-kit', fact: 'tags' }]);
  });
  test('is none where sources.yaml does not list it: it is not asked', async () => {
    await site({ [ONE]: edited(ONE, 'Example One', 'Example One') }, []);
    expect(await run({ 'models-dev': models('/page') })).toBe(0);
    expect(printed.out).toContain('models-dev: not asked. sources.yaml does not list it');
  });
});

describe('the report', () => {
  test('tells the newest list of a source that has one for each day', async () => {
    await site();
    const { changed, sources } = await found({ 'github-ranking': list(2) });
    expect(sources).toMatchObject([{ name: 'github-ranking', state: 'read' }]);
    expect(changed).toEqual([]);
  });
  test('lists what sources and entries say is disputed, and not what copies of one source say at other times', async () => {
    const disputed = '\ndisputed:\n  forks: { value: 1000, source: example-table, asOf: 2026-07-01 }\ncapabilities:\n';
    const engine = edited(ENGINE, 'https://example.org/code/engine', 'https://github.com/works/engine');
    await site({ [ENGINE]: engine.replace('owner: example-works', 'owner: works').replace('\ncapabilities:\n', disputed) });
    const sources = { github: github({ 'example-engine': { tags: 3 }, 'example-kit': {} }), 'github-ranking': list(2) };
    const otherwise = (await found(sources)).disputed.filter(({ slug }) => slug === 'example-engine');
    expect(otherwise).toEqual([
      {
        slug: 'example-engine',
        fact: 'primaryLanguage',
        source: 'github-ranking',
        isStated: false,
        text: expect.stringContaining('this source states Go') as string,
      },
      {
        slug: 'example-engine',
        fact: 'stars',
        source: 'github-ranking',
        isStated: false,
        text: expect.stringContaining('this source states 7') as string,
      },
      {
        slug: 'example-engine',
        fact: 'forks',
        source: 'example-table',
        isStated: true,
        text: 'forks: kept 900 from example-list; this source states 1000',
      },
    ]);
    await writeFile(join(content, ENGINE), (await textOf(ENGINE)).replaceAll('example-list', 'github'));
    const copied = (await found(sources)).disputed.filter(({ slug, isStated }) => slug === 'example-engine' && !isStated);
    expect(copied).toEqual([]);
  });
  test('names what no source reached: facts that are too old and stated by none, and entries that none knows', async () => {
    const old = (fact: string, text: string) => text.replace(new RegExp(`(${fact}: .*asOf: )2026-07-01`), '$12020-01-01');
    const one = edited(ONE, '\nfacts:\n', '\nids: { models-dev: works/one }\nfacts:\n');
    await site({ [ONE]: old('contextTokens', old('inputUsdPerMillionTokens', one)) });
    const { unreached } = await found({ 'models-dev': models() });
    expect(unreached.outdated).toMatchObject([
      { slug: 'example-one', kind: 'model', fact: 'contextTokens', source: 'example-list', asOf: '2020-01-01', file: ONE },
    ]);
    expect(unreached.unknown).toEqual([{ slug: 'example-two', kind: 'model' }]);
  });
  test('is written as Markdown, too, for a pull request: it begins with the totals', async () => {
    await site();
    const report = join(await temporaryFolder(), 'refresh.md');
    await run({ 'models-dev': models() }, { report, quiet: true });
    expect(printed).toEqual({ out: '', err: '' });
    const text = await readFile(report, 'utf8');
    expect(text).toMatch(/^1 fact of 1 entry changed, /);
    expect(text).toContain('\n### Changed (1)\n\n- example\\-one, models\\-dev: maxOutputTokens: unknown \\-&gt; 8000\n');
  });
});
