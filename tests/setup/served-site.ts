/** Builds a site by the command that readers of README.md run, and serves it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPreview } from '../../src/commands/preview.ts';
import { runBuild } from '../support/command.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site that a project looks at: the one of the fixtures, or in the project `content` our own. */
    readonly site: Site;
  }
}

export interface Site {
  /** The folder of its content. */
  readonly content: string;
  /** The folder that it was built into. */
  readonly dir: string;
  /** Where it is served, with a slash at the end. */
  readonly address: string;
}

export interface ServedSite {
  readonly site: Site;
  /** Ends the server, and removes all that was written. */
  readonly close: () => void;
}

/** Builds, with `flags`, and serves the site of what `contentIn` names, which may write content into the temporary folder that it gets. */
export async function serveBuilt(contentIn: (temporary: string) => string, ...flags: readonly string[]): Promise<ServedSite> {
  const temporary = mkdtempSync(join(tmpdir(), 'visavis-site-'));
  const [content, dir] = [contentIn(temporary), join(temporary, 'site')];
  runBuild(content, dir, ...flags);
  const { server, address } = await startPreview({ out: dir, port: 0 });
  const close = () => {
    server.close();
    server.closeAllConnections();
    rmSync(temporary, { recursive: true, force: true });
  };
  return { site: { content, dir, address }, close };
}
