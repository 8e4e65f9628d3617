import { describe, expect, test } from 'vitest';
import type { StatedFact } from '../../schemas/content.ts';
import type { Entry } from '../../src/entries/entry.ts';
import { planRepositories } from '../../src/importers/plan-repositories.ts';
import { github } from '../../src/importers/sources/github.ts';
import { modelEntry } from '../support/entry.ts';
import { importFor } from '../support/import-context.ts';
import { useLocalServer, type Behaviour } from '../support/local-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { join } from 'node:path';

type Behave = Behaviour[string];

const send =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Behave =>
  (_request, response) =>
    response
      .writeHead(status, { 'content-type': 'application/json', date: 'Sat, 22 Aug 2026 10:00:00 GMT', ...headers })
      .end(status === 204 ? undefined : JSON.stringify(body));
const pages = (count: number) => ({ link: `<https://api.example.org/x?per_page=1&page=${count}>; rel="last"` });
const release = (tag_name: string, published_at: string, more: object = {}) => ({ tag_name, published_at, ...more });

/** The answers about `works/NAME`, those of a plain repository unless a test gives others. */
function about(name: string, own: object = {}, answers: Readonly<Record<string, Behave>> = {}): Behaviour {
  const path = `/repos/works/${name}`;
  const repository = {
    full_name: `works/${name}`,
    name,
    owner: { login: 'works' },
    html_url: `https://github.com/works/${name}`,
    stargazers_count: 120,
    forks_count: 30,
    language: 'Rust',
    license: { spdx_id: 'Apache-2.0' },
    ...own,
  };
  const usual = {
    '': send(repository),
    '/contributors?per_page=1': send([{}], 200, pages(12)),
    '/releases/latest': send(release('v1.0', '2026-06-01T10:00:00Z')),
  };
  return Object.fromEntries(Object.entries({ ...usual, ...answers }).map(([end, answer]) => [path + end, answer]));
}

const none = send({ message: 'Not Found' }, 404);
const candidates = [
  release('v2.0.0-rc.2', '2026-05-01T00:00:00Z', { prerelease: true }),
  release('v2.0.0-rc.3', '2026-07-01T00:00:00Z', { prerelease: true }),
  release('v3', '2026-08-01T00:00:00Z', { draft: true }),
  { tag_name: 'undated', published_at: null },
];
const { url } = useLocalServer({
  ...about('capped', {}, { '/contributors?per_page=1': send([{}], 200, pages(378)) }),
  ...about('candidate', {}, { '/releases/latest': none, '/releases': send(candidates) }),
  ...about('unreleased', {}, { '/releases/latest': none, '/releases': send([]) }),
  ...about('busl', { license: { spdx_id: 'BUSL-1.1' } }),
  ...about('other', { license: { spdx_id: 'NOASSERTION' } }),
  ...about('nothing', { license: null }),
  ...about('dual', { license: { spdx_id: 'MIT OR Apache-2.0' } }),
  ...about('archived', { archived: true }),
  ...about('blocked', {}, { '': send({ message: 'Repository access blocked', block: { reason: 'dmca' } }, 451) }),
  ...about('empty', {}, { '/contributors?per_page=1': send('', 204) }),
  ...about('long', {}, { '/releases/latest': send(release('v'.repeat(70), '2026-06-01T10:00:00Z')) }),
  ...about('odd', { stargazers_count: -1, forks_count: 'many', language: 'x'.repeat(50), archived: 'yes' }),
});

const fact = (value: StatedFact['value'], source = 'github'): StatedFact => ({ value, source, asOf: '2026-01-01' });

/** What is written and what is said of `works/NAME`, whose entry states `facts`. */
async function imported(name: string, facts: Readonly<Record<string, StatedFact>> = {}) {
  const entry: Entry = {
    ...modelEntry(name, facts),
    kind: 'repository',
    links: { repository: `https://github.com/works/${name}` },
  };
  const cache = join(await temporaryFolder(), 'github.json');
  const { entries } = await planRepositories(github, importFor([entry]), { from: url(''), cache });
  const [plan] = entries;
  return {
    facts: Object.fromEntries((plan?.facts ?? []).map(({ id, value }) => [id, value])),
    told: (plan?.remarks ?? []).map(({ kind, text }) => `${kind}: ${text}`),
  };
}

describe('GitHub’s count of contributors near its cap', () => {
  test('never replaces a higher one', async () => {
    const { facts, told } = await imported('capped', { contributors: fact(3634, 'best-of-ml') });
    expect(facts).not.toHaveProperty('contributors');
    expect(told).toEqual([expect.stringMatching(/^capped count: contributors: kept 3634 from best-of-ml, and not used: 378/)]);
  });
  test('is no count where none is known', async () =>
    expect((await imported('capped')).facts).not.toHaveProperty('contributors'));
  test('is better than a lower one', async () =>
    expect(await imported('capped', { contributors: fact(300) })).toMatchObject({ facts: { contributors: 378 }, told: [] }));
  test('of an empty repository is unknown, and told', async () => {
    const { facts, told } = await imported('empty');
    expect(facts).not.toHaveProperty('contributors');
    expect(told).toEqual(['moved or empty: GitHub says that the repository is empty']);
  });
});

describe('the latest release', () => {
  test('is the newest before a version, where there is no version', async () =>
    expect((await imported('candidate')).facts).toMatchObject({ latestRelease: 'v2.0.0-rc.3', latestReleaseDate: '2026-07-01' }));
  test('is none only where there are no releases', async () =>
    expect((await imported('unreleased')).facts).toMatchObject({ latestRelease: 'none', latestReleaseDate: 'none' }));
  test('with a name too long for an entry is a remark, and never cut', async () => {
    const { facts, told } = await imported('long', { latestRelease: fact('v0.9') });
    expect(facts).toMatchObject({ latestReleaseDate: '2026-06-01' });
    expect(facts).not.toHaveProperty('latestRelease');
    expect(told).toEqual([expect.stringMatching(/^not valid: not used: latestRelease must be at most 60 characters.*70/)]);
  });
});

describe('the licence', () => {
  test.each([
    ['busl', /kept Apache-2.0 from github; this source states BUSL-1.1/],
    ['other', /kept Apache-2.0 from github, although GitHub now recognises no licence \(NOASSERTION\)/],
    ['nothing', /kept Apache-2.0 from github, although GitHub now finds no licence \(null\)/],
  ])('of a project that was Apache-2.0 and is %s now is told with both values', async (name, why) => {
    const { facts, told } = await imported(name, { licence: fact('Apache-2.0') });
    expect([facts.licence, facts.pricing]).toEqual([undefined, undefined]);
    expect(told).toEqual([expect.stringMatching(why)]);
  });
  test('that GitHub does not recognise either is no news of a licence of the owner’s own', async () =>
    expect((await imported('other', { licence: fact('custom', 'https://example.org/licence') })).told).toEqual([]));
  test('may be an expression', async () =>
    expect((await imported('dual')).facts).toMatchObject({ licence: 'MIT OR Apache-2.0', pricing: 'free' }));
});

test('an archived repository is archived', async () => expect((await imported('archived')).facts.status).toBe('archived'));
test('a blocked repository is told, and changes nothing', async () =>
  expect(await imported('blocked', { stars: fact(7) })).toEqual({
    facts: {},
    told: [expect.stringMatching(/^could not be read: GitHub has blocked the repository for legal reasons; nothing was removed/)],
  }));
test('values that an entry cannot state hold up no others', async () => {
  const { facts, told } = await imported('odd');
  expect(Object.keys(facts)).toEqual(['pricing', 'contributors', 'latestRelease', 'latestReleaseDate', 'licence']);
  expect(told).toHaveLength(3);
});
