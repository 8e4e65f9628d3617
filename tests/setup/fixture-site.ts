/** The site of the fixtures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copySiteContent } from '../support/fixtures.ts';
import { serveBuilt } from './served-site.ts';

const KINDS = join(import.meta.dirname, '../fixtures/schemas/index.ts');

/** The kinds go beside the content, as in any site: this process does not know those of the tests. */
function contentIn(temporary: string): string {
  mkdirSync(join(temporary, 'schemas'));
  writeFileSync(join(temporary, 'schemas', 'index.ts'), `export { kinds } from ${JSON.stringify(KINDS)};\n`);
  const content = join(temporary, 'content');
  copySiteContent(content);
  return content;
}

/** Vitest calls this once for each project that needs the site, one after the other; the first builds it for all. */
export default async function setup({ vitest }: TestProject): Promise<(() => void) | undefined> {
  const root = vitest.getRootProject();
  if ('site' in root.getProvidedContext()) return undefined;
  const { site, close } = await serveBuilt(contentIn);
  root.provide('site', site);
  return close;
}
