import { existsSync, statfsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The generator is tested on the kinds of its fixtures, our own content with its own. */
const FIXTURE_KINDS = here('tests/fixtures/schemas/index.ts');
const OWN_KINDS = here('schemas/index.ts');

const CHROMIUM = 'tests/setup/chromium.ts';
const FIXTURE = 'tests/setup/fixture-site.ts';
const BUILT = ['tests/site/**', 'tests/e2e/**', 'tests/content/**'];
const PROCESSES = ['tests/commands/**/*.test.ts', 'tests/automation/**/*.test.ts'];
const HOSTILE = ['tests/hostile/**/*.test.ts'];

/** A folder in memory, where the system has one with room. A disk spends a third of unit tests on small files made and removed in haste. */
function memoryFolder(): string | undefined {
  const [folder, room] = ['/dev/shm', 2 ** 30];
  if (!existsSync(folder)) return undefined;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > room ? folder : undefined;
}

const inMemory = memoryFolder();
const QUICK_FILES = inMemory === undefined ? {} : { TMPDIR: inMemory };

/** Every test file belongs to one project, which prepares what its tests need and nothing else. */
export const PROJECTS = [
  // Code alone, for the inner loop. To load it afresh for each file would take longer than the tests themselves.
  {
    name: 'unit',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...BUILT, ...PROCESSES, ...HOSTILE, 'tests/faults/**'],
    isolate: false,
    // They wait for nothing, and each worker loads the same code: more of them than cores take longer.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { groupOrder: 1 },
  },
  // The command line and the steps of workflows, mostly in processes of their own.
  { name: 'cli', include: PROCESSES },
  // What is sent to harm, by attackers and by chance: random, odd and oversized input, and ends at the worst moment.
  { name: 'hostile', include: HOSTILE, isolate: false },
  // The files of a small built site.
  { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: [FIXTURE], isolate: false },
  // Every fault of the machine that we know of, in builds of that site. It takes a quarter of an hour; `npm run test:faults` runs it,
  // and `npm test` does not. One test of it builds twenty times.
  {
    name: 'faults',
    include: ['tests/faults/**/*.test.ts'],
    globalSetup: [FIXTURE],
    fileParallelism: false,
    testTimeout: 3_600_000,
  },
  // The same site in Chromium.
  { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], globalSetup: [CHROMIUM, FIXTURE] },
  // Promises of our own content. Whoever replaces content/ deletes tests/content/.
  // Its files read the same content and the same built pages, which are loaded once for all.
  {
    name: 'content',
    include: ['tests/content/**/*.test.ts'],
    globalSetup: [CHROMIUM, 'tests/setup/content-site.ts'],
    isolate: false,
    // The trees of all pages stay in the memory of one process, and come near to the 4 GB that Node allows by itself.
    execArgv: ['--max-old-space-size=6144'],
  },
];

export default defineConfig({
  test: {
    // On two cores Vitest would start one worker, though tests wait for browsers, builds and commands beside it much of their time:
    // with three workers a quarter of both cores was idle. Four take up to 9 GB with what they start, so that smaller machines have three.
    maxWorkers: totalmem() < 12 * 2 ** 30 ? 3 : 4,
    // Guards against a test that hangs. Nothing is measured by them, so they leave room for a machine that is busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000, interval: 50 } },
    setupFiles: ['tests/setup/remove-temporary-folders.ts'],
    // Without our own content its project has no test, and may be asked for all the same.
    passWithNoTests: !existsSync('tests/content'),
    projects: PROJECTS.map((test) => {
      const kinds = test.name === 'content' ? OWN_KINDS : FIXTURE_KINDS;
      const folders = test.name === 'unit' || test.name === 'hostile' ? QUICK_FILES : {};
      return {
        extends: true,
        resolve: { alias: { '#kinds': kinds, 'visavis/define-kind': here('schemas/define-kind.ts') } },
        test: { ...test, env: { VISAVIS_KINDS: kinds, ...folders } },
      };
    }),
  },
});
