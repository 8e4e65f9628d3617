/** `visavis dev`: serves the site while content and code are being edited. */
import { resolve } from 'node:path';
import { loadContent } from '../entries/load-content.ts';
import { basePath } from '../build/base-path.ts';
import { PROJECT_ROOT } from '../build/project-root.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { interrupted } from './interrupted.ts';
import { requireFolder } from './load.ts';
import { remindOfDay } from './today.ts';

export interface DevOptions {
  readonly content: string;
  readonly port: number;
}

/** Where the site begins, after a reminder of its day; content that is broken at the start can say neither. */
async function servedBelow(content: string): Promise<string> {
  const loaded = await loadContent(content);
  if (!loaded.ok) return '/';
  remindOfDay(loaded.value.site.today);
  return basePath(loaded.value.site);
}

/** Serves until it is interrupted. Broken content does not end it: the browser shows the problems. */
export async function dev({ content, port }: DevOptions): Promise<ExitCode> {
  await requireFolder(content);
  process.env.VISAVIS_CONTENT = resolve(content);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DEV_BACKGROUND = '0';
  const { dev: start } = await import('astro');
  const base = await servedBelow(content);
  const server = await start({ root: PROJECT_ROOT, base, server: { port }, logLevel: 'warn' });
  process.stdout.write(
    `The site is served at http://localhost:${server.address.port}${base} and follows your edits (stop with Ctrl+C)\n`,
  );
  await interrupted();
  await server.stop();
  return EXIT.ok;
}
