/** The commands that make a site: build and merge. Each loads its code when it is called. */
import { Option, type Command } from '@commander-js/extra-typings';
import type { ExitCode } from './exit.ts';
import { content, out, parseShard, quiet } from './options.ts';

const allowShrink = () =>
  new Option('--allow-shrink', 'replace the last site also when more than a tenth of its pages would be gone');

/** Adds them to `program`; `finish` takes the exit code of the one that ran. */
export function addBuildingCommands(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('build')
    .description('build the site')
    .addOption(content())
    .addOption(quiet())
    .addOption(out())
    .addOption(allowShrink())
    .option('--clean', 'render every page, also those that would be as in the last build')
    .option('--social-images', 'render the pictures that are shown with links to entries and comparisons')
    .option('--shard <number>', 'render only this part of the site, such as 2/4, for visavis merge', parseShard)
    .action(async (options) => finish(await (await import('./build.ts')).build(options)));
  program
    .command('merge')
    .description('put the shards of a site together')
    .argument('<shards...>', 'folders that visavis build --shard made, all of one site')
    .addOption(content())
    .addOption(quiet())
    .addOption(out())
    .addOption(allowShrink())
    .action(async (dirs, options) => finish(await (await import('./merge.ts')).merge(dirs, options)));
}
