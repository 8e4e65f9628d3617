/** The commands that write to entry files: import, new and fix. Each loads its work when it is called. */
import { Argument, Command, Option } from '@commander-js/extra-typings';
import { KINDS } from '../../schemas/index.ts';
import { NEW_SOURCES, SOURCE_NAMES, REFERENCE_TABLE_NAMES } from '../importers/source-names.ts';
import type { ExitCode } from './exit.ts';
import { content } from './options.ts';

/** Adds them to `program`; `finish` takes the exit code of the one that ran. */
export function addEditingCommands(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('import')
    .description('take facts from a public data set into the entries, in place')
    .argument('<source>', `${SOURCE_NAMES.join(', ')}; or to compare prices with: ${REFERENCE_TABLE_NAMES.join(', ')}`)
    .option(
      '--from <place>',
      'a file or address to read instead of the published one; for git a clone, or clones as in mirror/{owner}/{name}',
    )
    .option('--only <slug...>', 'only these entries')
    .option('--new', 'create entries for the keys of --only instead of filling those that are there')
    .option('--as-of <day>', 'the day of the data set; needed for files')
    .option('--cache <file>', 'the file that caches GitHub’s answers, so that unchanged ones do not count towards its rate limit')
    .option('--dry-run', 'say what would change, and change nothing')
    .addOption(content())
    .action(async (source, options) =>
      finish(await (await import('./import.ts')).importFacts(source, { ...options, isNew: options.new === true })),
    );
  program
    .command('import-benchmark')
    .description('take the results of one benchmark from a table into the entries, in place')
    .argument('<benchmark>', 'id of the benchmark')
    .requiredOption('--from <place>', 'a CSV or JSON table with the columns model, score and, if there are any, variant and date')
    .option('--map <file>', 'YAML from published names to slugs, besides the names in the benchmark’s own file')
    .option('--as-of <day>', 'the day of rows without a date; else the benchmark’s own')
    .option('--dry-run', 'say what would change, and change nothing')
    .addOption(content())
    .action(async (benchmark, options) =>
      finish(await (await import('./import-benchmark.ts')).importBenchmark(benchmark, options)),
    );
  program
    .command('import-history')
    .description('take the prices that models.dev stated over time from a clone of it into the entries, in place')
    .requiredOption('--from <clone>', 'a clone of models.dev with all its commits')
    .option('--only <slug...>', 'only these entries')
    .option('--dry-run', 'say what would change, and change nothing')
    .addOption(content())
    .action(async (options) => finish(await (await import('./import-history.ts')).importHistory(options)));
  program
    .command('new')
    .description('create an entry: a valid file with comments, with facts from a public source where there is one')
    .addArgument(new Argument('<kind>', 'what it is about').choices(KINDS))
    .argument('<name>', '"Vendor: Model", or the address of a repository; with --from models-dev also provider/model')
    .addOption(new Option('--from <source>', 'where to take facts from').choices(NEW_SOURCES))
    .option('--data <place>', 'a file or address to read instead of the published one')
    .option('--as-of <day>', 'the day of the data; needed for files')
    .option('--homepage <url>', 'where its maker describes it')
    .addOption(content())
    .action(async (kind, name, options) => finish(await (await import('./new.ts')).newEntry(kind, name, options)));
  program
    .command('fix')
    .description('bring entries into their usual form: order, spacing, dates, numbers and units')
    .argument('[files...]', 'only these entries')
    .addOption(content())
    .action(async (files, options) => finish(await (await import('./fix.ts')).fix(files, options)));
}
