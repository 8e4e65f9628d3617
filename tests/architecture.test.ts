import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Which room may import which: the table of the design. Types flow freely between neighbours of a row;
 * nothing imports from a room that stands later in the pipeline.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  text: [],
  problems: ['schemas', 'text'],
  // What is wrong with the kinds of a site, and the kinds themselves, which everything works with.
  'kind-check': ['schemas', 'problems'],
  kinds: ['schemas', 'kind-check'],
  entries: ['schemas', 'problems', 'kind-check', 'kinds'],
  ranking: ['schemas'],
  matching: ['schemas'],
  comparison: ['schemas', 'ranking', 'matching'],
  prose: ['schemas', 'problems'],
  catalogue: ['problems', 'kinds', 'entries', 'ranking', 'matching', 'comparison', 'prose'],
  'shared-catalogue': ['problems', 'catalogue'],
  views: ['schemas', 'kinds', 'entries', 'ranking', 'matching', 'comparison', 'catalogue'],
  site: ['problems', 'catalogue', 'shared-catalogue', 'views'],
  components: ['comparison', 'views', 'layouts', 'site', 'browser'],
  layouts: ['kinds', 'views', 'site', 'styles'],
  search: ['schemas', 'problems', 'kinds', 'entries', 'ranking', 'comparison', 'views', 'catalogue'],
  // The calculator counts with the arithmetic of `comparison`, so that a reader's own figures come out as the build's do.
  browser: ['schemas', 'ranking', 'comparison', 'search', 'views', 'components'],
  changes: ['schemas', 'text', 'kinds', 'ranking', 'comparison', 'catalogue', 'views'],
  'site-files': ['views', 'catalogue'],
  'project-files': ['kinds', 'views', 'catalogue'],
  pages: ['schemas', 'kinds', 'components', 'layouts', 'site-files', 'search', 'browser', 'site', 'views'],
  editing: ['schemas', 'kinds', 'entries'],
  importers: ['schemas', 'kinds', 'entries', 'editing', 'github'],
  github: ['text'],
  build: ['schemas', 'problems', 'entries', 'prose', 'catalogue', 'shared-catalogue', 'views', 'search'],
  commands: [
    'problems',
    'kinds',
    'entries',
    'prose',
    'comparison',
    'catalogue',
    'views',
    'changes',
    'project-files',
    'build',
    'editing',
    'importers',
    'github',
  ],
};

const ROOT = join(import.meta.dirname, '..');

function filesBelow(dir: string): string[] {
  const items = readdirSync(join(ROOT, dir), { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile() && /\.(ts|tsx|astro|mjs)$/.test(item.name))
    .map((item) => relative(ROOT, join(item.parentPath, item.name)));
}

/** `src/views/links.ts` -> `views`; `src/catalogue.ts` -> `catalogue`; `schemas/fields.ts` -> `schemas`. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? second.replace(/\.ts$/, '') : first;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const targets = [...text.matchAll(/(?:from|import|src=)\s*\(?['"](\.{1,2}\/[^'"]+)['"]/g)].map((match) => match[1] ?? '');
  return targets.map((target) => relative(ROOT, join(ROOT, file, '..', target)));
}

const files = [...filesBelow('src'), ...filesBelow('schemas')];

/** Files that the code of `file` needs when it runs, directly or through others; types are gone by then. */
function loadedBy(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file) || !files.includes(file)) return loaded;
  loaded.add(file);
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/^(import|export) type [\s\S]*?;$/gm, '');
  for (const [, target = ''] of text.matchAll(/(?:from|import)\s*\(?['"](\.{1,2}\/[^'"?]+)/g))
    loadedBy(relative(ROOT, join(ROOT, file, '..', target)), loaded);
  return loaded;
}

describe('rooms', () => {
  test('every room of the source stands in the table', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });
  test.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const foreign = importsOf(file).filter(
      (target) => roomOf(target) !== room && !(MAY_IMPORT[room] ?? []).includes(roomOf(target)),
    );
    expect(foreign).toEqual([]);
  });
  test('arithmetic reads no file, no clock, no locale and no chance', () => {
    const arithmetic = files.filter((file) => ['ranking', 'matching', 'comparison', 'views'].includes(roomOf(file)));
    const impure = arithmetic.filter((file) =>
      /node:fs|Date\.now|new Date\(\)|Math\.random|localeCompare|toLocale/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(impure).toEqual([]);
  });
  test('no script of a page loads the licence libraries', () => {
    const scripts = files.filter((file) => roomOf(file) === 'browser');
    expect(scripts.filter((file) => loadedBy(file).has('schemas/spdx.ts'))).toEqual([]);
    expect(loadedBy('src/catalogue.ts')).toContain('schemas/spdx.ts');
  });
  test('no script of a page loads the schemas of content', () => {
    const scripts = files.filter((file) => roomOf(file) === 'browser');
    const heavy = ['schemas/fields.ts', 'schemas/entry.ts', 'src/kinds.ts', 'src/catalogue.ts'];
    expect(scripts.flatMap((file) => heavy.filter((one) => loadedBy(file).has(one)).map((one) => `${file}: ${one}`))).toEqual([]);
  });
  test('the kinds of the site are imported in one place, so that any site can bring its own', () => {
    const direct = files.filter((file) => /from ['"]#kinds['"]|schemas\/kinds\//.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(direct).toEqual(['src/kinds.ts']);
  });
  test('no file grows beyond what can be read in one go', () => {
    // A kind is one declaration, however many facts it has.
    const code = files.filter((file) => !file.startsWith('schemas/kinds/'));
    const long = code.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 200);
    expect(long).toEqual([]);
  });
});
