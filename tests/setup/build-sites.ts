/** Builds the real site and the fixture's once, by the same command that readers of README.md run, and serves both. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runBuild } from '../support/command.ts';
import { startPreview } from '../../src/commands/preview.ts';
import { requireChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly realSite: { readonly dir: string; readonly address: string };
    readonly fixtureSite: { readonly dir: string; readonly address: string };
    readonly chromium: string;
  }
}

async function buildAndServe(content: string, out: string) {
  runBuild(content, out);
  const { server, address } = await startPreview({ out, port: 0 });
  return { site: { dir: out, address }, close: () => server.close() };
}

/** Vitest calls this before the tests of the `site` project; what it returns runs after them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const chromium = requireChromium();
  const temporary = mkdtempSync(join(tmpdir(), 'visavis-sites-'));
  const real = await buildAndServe('content', join(temporary, 'real'));
  const fixture = await buildAndServe('tests/fixtures/base', join(temporary, 'fixture'));
  project.provide('chromium', chromium);
  project.provide('realSite', real.site);
  project.provide('fixtureSite', fixture.site);
  return () => {
    real.close();
    fixture.close();
    rmSync(temporary, { recursive: true, force: true });
  };
}
