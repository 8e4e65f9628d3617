/** What `visavis check --changed` says of a change beside its content: the paths of a pull request that a stranger may send. */
import { describe, expect, test } from 'vitest';
import { checkChange } from '../../src/project-files/check-change.ts';
import { isExecuted } from '../../src/project-files/executed-paths.ts';
import { report } from '../../src/problems/report.ts';
import { noColors, place } from '../support/problems.ts';
import { CHANGE_SAMPLES } from '../support/samples.ts';

const ENTRY = 'content/models/example-one.md';
const places = (...changed: string[]) => checkChange({ changed, links: [] }).map(place);

describe('what is executed', () => {
  const EXECUTED = `
    package.json package-lock.json .npmrc .node-version lefthook.yml astro.config.mjs vitest.config.ts tsconfig.json knip.json
    .oxlintrc.json .prettierrc.json .ci/run .gitattributes node_modules new/a.md .vscode/settings.json
    .github/workflows/check.yml .github/actions/install/action.yml .github/CODEOWNERS public/header.js
    schemas/kinds/model.ts examples/databases/schemas/index.ts src/site.ts tests/lockfile.test.ts
    content contents/a.md Content/a.md src/content/a.md x/../content/a.md`;
  test.each(EXECUTED.trim().split(/\s+/))('%s is', (path) => expect(isExecuted(path)).toBe(true));
  test.each([ENTRY, 'content/theme.css', 'docs/limits.md', 'README.md', 'LICENSE', 'examples/databases/content/site.yaml'])(
    '%s is only read',
    (path) => expect(isExecuted(path)).toBe(false),
  );
});

describe('E64: entries beside what is executed', () => {
  test.each([
    'package.json',
    '.npmrc',
    'package-lock.json',
    '.github/workflows/check.yml',
    'astro.config.mjs',
    'public/a.js',
    'src/a.ts',
  ])('%s is refused', (path) => expect(places(ENTRY, path)).toEqual([`${path}:1:1 mixed-change`]));
  test('is one problem, however many files there are', () => {
    const [problem, ...others] = checkChange({
      changed: [ENTRY, ...Array.from('hgfedcba', (name) => `src/${name}.ts`)],
      links: [],
    });
    expect(others).toEqual([]);
    expect(problem?.message).toContain('changes src/a.ts, src/b.ts, src/c.ts, src/d.ts, src/e.ts and 3 more.');
  });
  test.each<[string, readonly string[]]>([
    ['entries alone', [ENTRY, 'content/sources.yaml', 'docs/limits.md', 'CHANGELOG.md']],
    ['code alone', ['src/a.ts', 'package.json', 'docs/limits.md']],
    ['code with the settings of the site', ['src/ranking/a.ts', 'content/ranking.yaml']],
    ['kinds with their entries', [ENTRY, 'schemas/kinds/model.ts', 'schemas/editor/model.schema.json', '.github/labeler.yml']],
    ['the promises of our content with it', [ENTRY, 'tests/content/ranking.test.ts']],
  ])('%s may change', (_, changed) => expect(places(...changed)).toEqual([]));
  test('says what to do', () =>
    expect(report(checkChange(CHANGE_SAMPLES['mixed-change'].change), 'text', noColors)).toMatchInlineSnapshot(`
      "package.json:1:1  mixed-change
        A change of entries does not touch what is executed, but this one changes package.json, src/build.ts.
        Fix: send it apart, in a pull request of its own. Only schemas/ and tests/content/ may come with entries.
        More: docs/problems.md#mixed-change

      1 problem in 1 file.
      "
    `));
});

describe('E64: packages from elsewhere, and links', () => {
  const lockOf = (resolved: unknown) => JSON.stringify({ packages: { '': {}, 'node_modules/a': { resolved } } }, null, 2);
  test.each(['https://example.org/a.tgz', 'git+ssh://git@example.org/a.git', 'file:a.tgz', '../a', '', null])(
    'a lock file with a package that is to come from %j is refused, at its line',
    (resolved) =>
      expect(checkChange({ changed: [], links: [], lock: lockOf(resolved) }).map(place)).toEqual([
        'package-lock.json:4:1 foreign-package',
      ]),
  );
  test('the key may be spelt in another way', () => {
    const lock = lockOf('https://example.org/a.tgz').replace('"resolved"', String.raw`"\u0072esolved"`);
    expect(checkChange({ changed: [], links: [], lock })).toHaveLength(1);
  });
  test.each(['{}', '', '[]', 'not JSON', '{"packages":{"node_modules/a":{"version":"1.0.0"}}}'])('%j names none', (lock) =>
    expect(checkChange({ changed: [], links: [], lock })).toEqual([]),
  );
  test('a link is refused wherever it is', () =>
    expect(checkChange({ changed: [], links: ['docs/a.md', 'node_modules'] }).map(place)).toEqual([
      'docs/a.md:1:1 unreadable-file',
      'node_modules:1:1 unreadable-file',
    ]));
});
