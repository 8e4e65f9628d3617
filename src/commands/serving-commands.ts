/** The commands that serve a site, or ask a published one: preview, serve, mcp, smoke and dev. Each loads its code when it is called. */
import type { Command } from '@commander-js/extra-typings';
import type { ExitCode } from './exit.ts';
import { content, out, parsePort, port } from './options.ts';

/** Adds them to `program`; `finish` takes the exit code of the one that ran. */
export function addServingCommands(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('preview')
    .description('serve the built site')
    .addOption(content())
    .addOption(out())
    .addOption(port())
    .action(async (options) => finish(await (await import('./preview.ts')).preview(options)));
  program
    .command('serve')
    .description('serve the built site to its readers, with comparisons that are rendered when they are asked for, and /mcp')
    .addOption(content())
    .addOption(out())
    .addOption(port())
    .option('--host <address>', 'the address of this machine to serve at', 'localhost')
    .action(async (options) => finish(await (await import('./serve.ts')).serve(options)));
  program
    .command('mcp')
    .description('answer programs by the Model Context Protocol, on standard input and output, or over HTTP')
    .option('--http <port>', 'serve over HTTP on this port instead', parsePort)
    .option('--host <address>', 'with --http: the address of this machine to serve at', '127.0.0.1')
    .addOption(content())
    .action(async (options) => finish(await (await import('./mcp.ts')).mcp(options)));
  program
    .command('smoke')
    .description('ask a published site which build it serves, and for 20 of its pages')
    .argument('<address>', 'where the site is published')
    .option('--build <id>', 'the build that shall be served, from dist/version.json; it is waited for')
    .action(async (address, options) => finish(await (await import('./smoke.ts')).smoke(address, options)));
  program
    .command('dev')
    .description('serve the site while you edit')
    .addOption(content())
    .addOption(port())
    .action(async (options) => finish(await (await import('./dev.ts')).dev(options)));
}
