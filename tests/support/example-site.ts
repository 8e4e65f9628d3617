/** A site of `examples/`, built and served for one test file. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { serveBuilt, type ServedSite, type Site } from '../setup/served-site.ts';
import { ROOT } from './command.ts';

/** Call once in a test file: builds a copy of the example `name`, whose `site.yaml` says `address`, with `flags`. */
export function useExampleSite(name: string, address?: string, ...flags: readonly string[]): () => Site {
  let served: ServedSite | undefined;
  beforeAll(async () => {
    served = await serveBuilt(
      (temporary) => {
        cpSync(join(ROOT, 'examples', name), temporary, { recursive: true });
        const content = join(temporary, 'content');
        const file = join(content, 'site.yaml');
        if (address !== undefined)
          writeFileSync(file, readFileSync(file, 'utf8').replace(/^address: .*$/m, `address: ${address}`));
        return content;
      },
      ...flags,
    );
  });
  afterAll(() => served?.close());
  return () => {
    if (served === undefined) throw new Error(`the example ${name} was not built`);
    return served.site;
  };
}
