/** The commands that write content: import, refresh, moves, new, remove, rename, fix and today. Each loads its code when it is called. */
import type { Command } from '@commander-js/extra-typings';
import { CROSS_CHECK_NAMES, IMPORT_NAMES } from '../importers/data-sets.ts';
import type { ExitCode } from './exit.ts';
import { addNewCommand } from './new-command.ts';
import { content, json, quiet } from './options.ts';

/** Adds them to `program`; `finish` takes the exit code of the one that ran. */
export function addEditingCommands(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('import')
    .description('update entries, in place, with the facts of a public data set')
    .argument('<source>', `${IMPORT_NAMES.join(', ')}; or to compare prices only: ${CROSS_CHECK_NAMES.join(', ')}`)
    .option('--from <place>', 'a file, folder or address to read instead of the published one')
    .option('--only <slug...>', 'only these entries')
    .option('--new', 'create entries for the keys given with --only, instead of updating existing ones')
    .option('--listed', 'with --new: create listed entries of what the source knows and no entry is of')
    .option('--category <id>', 'the category of the entries that --new creates, where the source tells none')
    .option('--categories <file>', 'with --listed: a YAML file of keys by category; only these are created')
    .option('--as-of <day>', 'the date of the data set; required for a file')
    .option('--cache <file>', 'the file in which answers of the source are cached')
    .option('--dry-run', 'print what would change, and change nothing')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (source, options) =>
      finish(
        await (
          await import('./import.ts')
        ).importFacts(source, { ...options, isNew: options.new === true, isListed: options.listed === true }),
      ),
    );
  program
    .command('refresh')
    .description('move the site’s day on and update entries, in place, from all sources that can be read over the network')
    .option('--report <file>', 'for workflows: write the report as Markdown into this file, too')
    .option('--cache <file>', 'the file in which answers of sources are cached')
    .option('--dry-run', 'print what would change, and change nothing')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (options) => finish(await (await import('./refresh.ts')).refresh(options)));
  program
    .command('moves')
    .description(
      'record which entries the change since BASE moves in rank by ten places and more; the weekly refresh does so last',
    )
    .argument('[base]', 'the commit to compare with', 'main')
    .option('--dry-run', 'print what would be recorded, and change nothing')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (base, options) => finish(await (await import('./moves.ts')).moves(base, options)));
  program
    .command('import-benchmark')
    .description('update entries, in place, with the results of one benchmark')
    .argument('<benchmark>', 'id of the benchmark')
    .requiredOption('--from <place>', 'a CSV or JSON table; docs/importing.md names its columns')
    .option(
      '--map <file>',
      'a YAML file that maps published names to slugs, in addition to the names in the benchmark’s own file',
    )
    .option('--as-of <day>', 'the date of rows without a date (default: the date of the benchmark)')
    .option('--dry-run', 'print what would change, and change nothing')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (benchmark, options) =>
      finish(await (await import('./import-benchmark.ts')).importBenchmark(benchmark, options)),
    );
  program
    .command('calibrate')
    .description('fit how results of different benchmarks compare, and write it into their files')
    .option('--dry-run', 'print what would change, and change nothing')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (options) => finish(await (await import('./calibrate.ts')).calibrate(options)));
  program
    .command('import-history')
    .description('update entries, in place, with the earlier prices in a clone of a price list')
    .requiredOption('--from <clone>', 'a clone of the price list with its whole history')
    .option('--only <slug...>', 'only these entries')
    .option('--dry-run', 'print what would change, and change nothing')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (options) => finish(await (await import('./import-history.ts')).importHistory(options)));
  addNewCommand(program, finish);
  program
    .command('remove')
    .description('delete an entry, and every place of the content that names it')
    .argument('<slug>', 'slug of the entry')
    .option('--into <slug>', 'the entry that is named in its place from now on')
    .option('--dry-run', 'print what would change, and change nothing')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (slug, options) => finish(await (await import('./move-entry.ts')).remove(slug, options)));
  program
    .command('rename')
    .description('give an entry another slug, wherever it is named; its old addresses lead on')
    .argument('<old>', 'slug of the entry')
    .argument('<new>', 'its slug from now on')
    .option('--dry-run', 'print what would change, and change nothing')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (from, to, options) => finish(await (await import('./move-entry.ts')).rename(from, to, options)));
  program
    .command('fix')
    .description('put entries into their usual form: order, spacing, dates, numbers and units')
    .argument('[files...]', 'only these entries')
    .option('--dry-run', 'print what would change, and change nothing')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (files, options) => finish(await (await import('./fix.ts')).fix(files, options)));
  program
    .command('today')
    .description('set the site’s day, which every age is counted to; the weekly refresh does so first')
    .argument('[day]', 'YYYY-MM-DD (default: the day of this machine)')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (day, options) => finish(await (await import('./today.ts')).today(day, options)));
}
