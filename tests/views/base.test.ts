import { afterEach, describe, expect, test, vi } from 'vitest';
import { entryPath } from '../../src/views/entry-path.ts';
import type * as Links from '../../src/views/links.ts';
import type * as Prose from '../../src/views/prose.ts';

/** A module as it is in a site that is served below `base`. */
async function served<T>(base: string | undefined, module: string): Promise<T> {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  return (await import(`../../src/views/${module}.ts`)) as T;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('where a site begins', () => {
  test.each([
    ['/', '/'],
    ['/comparisons', '/comparisons/'],
    ['/comparisons/', '/comparisons/'],
    ['/a/b/', '/a/b/'],
    [undefined, '/'],
  ])('with the base %s it is %s', async (base, start) => {
    const { BASE, PATHS } = await served<typeof Links>(base, 'links');
    expect([BASE, PATHS.home]).toEqual([start, start]);
  });
});

describe('below a path', () => {
  const BELOW = '/comparisons/';
  test('every address that the site makes begins there', async () => {
    const links = await served<typeof Links>(BELOW, 'links');
    const { benchmarkPath, capabilityPath, changePath, composerPath, entryDocumentPath, folderPath, glossaryPath } = links;
    const { needPath, pairPath, siteFile, CONTEXT_DOCUMENT_PATH, FINDER_PATH, PATHS } = links;
    const all = [
      ...Object.values(PATHS),
      CONTEXT_DOCUMENT_PATH,
      FINDER_PATH,
      ...[benchmarkPath, capabilityPath, entryDocumentPath, folderPath, glossaryPath, needPath, pairPath, siteFile].map((path) =>
        path('x'),
      ),
      composerPath(['a', 'b']),
      changePath(['a', 'b'], 1),
    ];
    expect(all.filter((path) => !path.startsWith(BELOW))).toEqual([]);
    expect(pairPath('a-vs-b')).toBe('/comparisons/compare/a-vs-b/');
  });
  test('those of entries do, too', async () => {
    const { entryPath: below } = await served<{ readonly entryPath: typeof entryPath }>(BELOW, 'entry-path');
    expect(below({ kind: 'model', slug: 'one' })).toBe('/comparisons/models/one/');
    expect(entryPath({ kind: 'model', slug: 'one' })).toBe('/models/one/');
  });
  test('so do links of prose inside the site, and no others', async () => {
    const { proseOf } = await served<typeof Prose>(BELOW, 'prose');
    const html =
      '<p><a href="/models/one/">one</a> <a href="https://example.org/">two</a> <a href="#here">three</a> <code>href=&quot;/x</code></p>';
    const file = { file: 'a.md', markdown: '', line: 1 };
    const catalogue = { prose: new Map([['a.md', html]]) } as unknown as Parameters<typeof proseOf>[0];
    expect(proseOf(catalogue, file)).toBe(html.replace('/models', '/comparisons/models'));
    expect(proseOf(catalogue, { ...file, file: 'b.md' })).toBe('');
  });
});
