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
  kinds: ['schemas', 'problems'],
  entries: ['schemas', 'text', 'problems', 'kinds'],
  ranking: ['schemas'],
  matching: ['schemas', 'kinds', 'entries'],
  comparison: ['schemas', 'kinds', 'entries', 'ranking', 'matching'],
  prose: ['schemas', 'problems'],
  catalogue: ['schemas', 'problems', 'kinds', 'entries', 'ranking', 'matching', 'comparison', 'prose'],
  views: ['schemas', 'text', 'kinds', 'entries', 'ranking', 'matching', 'comparison', 'catalogue'],
  // Geometry of pictures: from views it takes what a picture shows, and nothing that makes one.
  charts: ['text', 'views'],
  'shared-catalogue': ['problems', 'catalogue'],
  site: ['problems', 'catalogue', 'shared-catalogue', 'views'],
  search: ['schemas', 'text', 'kinds', 'problems', 'entries', 'ranking', 'comparison', 'catalogue', 'views'],
  // The calculator counts with the arithmetic of `comparison`, so that a reader's own figures come out as the build's do.
  browser: ['schemas', 'ranking', 'comparison', 'search', 'views', 'components', 'styles'],
  components: ['schemas', 'kinds', 'comparison', 'views', 'charts', 'styles', 'layouts', 'site', 'search', 'browser'],
  layouts: ['schemas', 'kinds', 'views', 'site', 'styles', 'browser'],
  images: ['views'],
  'site-files': ['schemas', 'text', 'kinds', 'entries', 'ranking', 'matching', 'comparison', 'catalogue', 'views'],
  mcp: [
    'schemas',
    'text',
    'kinds',
    'entries',
    'ranking',
    'matching',
    'comparison',
    'catalogue',
    'views',
    'search',
    'site-files',
    'project-files',
  ],
  'project-files': ['schemas', 'text', 'problems', 'kinds', 'views', 'catalogue'],
  routing: ['shared-catalogue'],
  pages: [
    'routing',
    'schemas',
    'kinds',
    'charts',
    'components',
    'styles',
    'layouts',
    'site-files',
    'search',
    'browser',
    'site',
    'views',
  ],
  changes: ['schemas', 'text', 'kinds', 'entries', 'ranking', 'comparison', 'catalogue', 'views'],
  editing: ['schemas', 'text', 'problems', 'kinds', 'entries'],
  github: ['text'],
  importers: ['schemas', 'text', 'kinds', 'entries', 'editing', 'github'],
  build: [
    'text',
    'schemas',
    'problems',
    'kinds',
    'entries',
    'prose',
    'comparison',
    'catalogue',
    'shared-catalogue',
    'routing',
    'views',
    'search',
    'site-files',
    'images',
  ],
  serving: ['catalogue', 'comparison', 'build'],
  commands: [
    'schemas',
    'text',
    'problems',
    'kinds',
    'entries',
    'ranking',
    'prose',
    'comparison',
    'catalogue',
    'views',
    'changes',
    'site-files',
    'images',
    'project-files',
    'mcp',
    'build',
    'serving',
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

/** `src/views/links.ts` -> `views`; `src/catalogue.ts` -> `catalogue`; `schemas/facts.ts` -> `schemas`. */
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
  test('arithmetic takes from entries their types, their level, their life cycle and its first day, and never what reads or checks them', () => {
    const arithmetic = files.filter((file) => ['matching', 'comparison'].includes(roomOf(file)));
    const loaded = arithmetic.flatMap((file) => [...loadedBy(file)].filter((one) => roomOf(one) === 'entries'));
    expect([...new Set(loaded)].sort()).toEqual(['src/entries/level.ts', 'src/entries/life-cycle.ts', 'src/entries/start-of.ts']);
  });
  test('arithmetic reads no file, no clock, no locale and no chance', () => {
    const arithmetic = files.filter((file) => ['ranking', 'matching', 'comparison', 'views', 'charts'].includes(roomOf(file)));
    const impure = arithmetic.filter((file) =>
      /node:fs|Date\.now|new Date\(\)|Math\.random|localeCompare|toLocale/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(impure).toEqual([]);
  });
  test('geometry takes from views their types alone', () => {
    const geometry = files.filter((file) => roomOf(file) === 'charts');
    expect(geometry.length).toBeGreaterThan(0);
    const rooms = new Set(geometry.flatMap((file) => [...loadedBy(file)]).map(roomOf));
    expect([...rooms].filter((room) => room !== 'charts' && room !== 'text')).toEqual([]);
  });
  test('no script of a page loads the licence libraries', () => {
    const scripts = files.filter((file) => roomOf(file) === 'browser');
    expect(scripts.filter((file) => loadedBy(file).has('schemas/spdx.ts'))).toEqual([]);
    expect(loadedBy('src/catalogue.ts')).toContain('schemas/spdx.ts');
  });
  test('no script of a page loads the schemas of content', () => {
    const scripts = files.filter((file) => roomOf(file) === 'browser');
    const heavy = ['schemas/fields.ts', 'schemas/entry.ts', 'src/kinds/kinds.ts', 'src/catalogue.ts'];
    expect(scripts.flatMap((file) => heavy.filter((one) => loadedBy(file).has(one)).map((one) => `${file}: ${one}`))).toEqual([]);
  });
  test('the kinds of the site are imported in one place, so that any site can bring its own', () => {
    // Importers name the facts of a kind, so they read its types; at run time they get the kinds of the site as all do.
    const direct = files.filter((file) =>
      /^import (?!type).*from ['"](?:#kinds|.*schemas\/kinds\/[a-z-]+\.ts|\.\/kinds\/(?!kinds\.ts)[a-z-]+\.ts)['"]/m.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
    expect(direct).toEqual(['src/kinds/kinds.ts', 'schemas/index.ts']);
  });
  test('what the program keeps lies beside the program, wherever it is called', () => {
    const ofWorkingDirectory = files.filter((file) => /['"`]node_modules\//.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(ofWorkingDirectory).toEqual([]);
  });
  test('no file grows beyond what can be read in one go', () => {
    // A kind is one file, however many facts it has: a declaration is read like a table.
    const most = (file: string) => (file.startsWith('schemas/kinds/') ? 400 : 200);
    const long = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > most(file));
    expect(long).toEqual([]);
  });
});
