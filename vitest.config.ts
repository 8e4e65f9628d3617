import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the code; `site` builds the real site and a fixture first and looks at them, in Chromium too. */
export default defineConfig({
  test: {
    // One by default on two cores, where half of the work is done by browsers and builds of their own.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', 'tests/e2e/**', 'node_modules/**'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/setup/build-sites.ts'],
        },
      },
    ],
  },
});
