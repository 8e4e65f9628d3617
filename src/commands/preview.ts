/** `visavis preview`: serves a built site on this machine. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { readManifest } from '../build/output-manifest.ts';
import { outputFolder } from '../build/output-place.ts';
import { restoreOutput } from '../build/swap-output.ts';
import { createSiteServer } from '../serving/site-server.ts';
import { call } from './call.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { interrupted } from './interrupted.ts';
import { listen } from './listen.ts';

export interface PreviewOptions {
  readonly out: string;
  readonly port: number;
}

/** The folder of the site in `out`. Throws `UserError` when there is none. */
export async function requireSite(out: string): Promise<string> {
  const place = await outputFolder(out);
  await restoreOutput(place);
  if (!existsSync(join(place, '404.html')))
    throw new UserError(`There is no site in ${out}. Build it first: ${call('build', { out })}`);
  return place;
}

/** A running server of the site in `out`, and its address. Throws `UserError` when there is no site or the port is taken. */
export async function startPreview({
  out,
  port,
}: PreviewOptions): Promise<{ readonly server: Server; readonly address: string }> {
  const dir = await requireSite(out);
  const { base } = await readManifest(dir);
  const server = await createSiteServer({ dir, base });
  return {
    server,
    address: `http://localhost:${await listen(server, port, 'localhost', (other) => call('preview', { out, port: other }))}${base}`,
  };
}

/** Serves until it is interrupted. */
export async function preview(options: PreviewOptions): Promise<ExitCode> {
  const { server, address } = await startPreview(options);
  process.stdout.write(`The site is served at ${address} (stop with Ctrl+C)\n`);
  await interrupted();
  server.close();
  server.closeAllConnections();
  return EXIT.ok;
}
