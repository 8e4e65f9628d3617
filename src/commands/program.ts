/** The `visavis` command line: arguments in, exit code out. */
import { Argument, Command, CommanderError, Option } from '@commander-js/extra-typings';
import { addEditingCommands } from './editing-commands.ts';
import { fileFault } from './file-fault.ts';
import { problemJson } from '../problems/json.ts';
import { ContentError, EXIT, EXIT_WORDS, UserError, type ExitCode } from './exit.ts';
import { asJson, type Output } from './output.ts';
import { COMPLETE, content, format, GITHUB_TASKS, json, packageFolder, parseCount, quiet, SHELLS } from './options.ts';
import { addBuildingCommands } from './building-commands.ts';
import { addServingCommands } from './serving-commands.ts';
import { programVersion } from './version.ts';

const CODES = `Exit codes: ${Object.entries(EXIT_WORDS)
  .map(([code, words]) => `${code} ${words}`)
  .join(', ')}.`;

/** The command line; `finish` takes the exit code of the command that ran. */
export function createProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('visavis')
    .description('Builds comparison sites from checked entries.')
    .version(programVersion(), '--version', 'print the version')
    .addHelpText('after', `\n${CODES}`);
  // `new` has flags of its own, such as the version of a benchmark.
  program.exitOverride().enablePositionalOptions().configureHelp({ showGlobalOptions: true });
  program
    .command('check')
    .description('list everything that is wrong with the content')
    .argument('[files...]', 'only what is wrong with these files')
    .option('--fix', 'repair first what visavis fix can')
    .option(
      '--changed [base]',
      'faults that BASE (main) has as well, in files that the change since does not touch, are only warnings',
    )
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .addOption(format())
    .action(async (files, { changed, ...options }) => {
      const base = changed === true ? 'main' : changed;
      finish(
        await (await import('./check.ts')).check({ ...options, files, ...(typeof base === 'string' ? { changed: base } : {}) }),
      );
    });
  program
    .command('diff')
    .description('say what the change since BASE does to the site: entries, scores, verdicts, pages, hosts')
    .argument('[base]', 'the commit to compare with', 'main')
    .addOption(
      new Option('--format <format>', 'how it is shown').choices(['text', 'markdown', 'json'] as const).default('text' as const),
    )
    .option('--into <folder>', 'for workflows: write the report for the comment of a pull request, and print nothing')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (base, options) => finish(await (await import('./diff.ts')).diff(base, options)));
  addBuildingCommands(program, finish);
  addServingCommands(program, finish);
  program
    .command('explain')
    .description('show the arithmetic of a score, or of the verdict of a pair')
    .argument('<entry>', 'slug of an entry')
    .argument('[other]', 'slug of the other side')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (entry, other, options) =>
      finish(await (await import('./explain.ts')).explain([entry, ...(other === undefined ? [] : [other])], options)),
    );
  program
    .command('data')
    .description('write everything that the site knows as tables: CSV, JSON and Parquet, with checksums and licences')
    .addOption(content())
    .addOption(packageFolder())
    .addOption(quiet())
    .addOption(json())
    .action(async (options) => finish(await (await import('./data.ts')).data(options)));
  program
    .command('gaps')
    .description('list what is unknown or too old, with the file and line to edit')
    .option('--limit <number>', 'how many to list', parseCount, 40)
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (options) => finish(await (await import('./gaps.ts')).gaps(options)));
  program
    .command('links')
    .description('list how many addresses content cites; with --online, ask whether they are still there')
    .option('--online', 'ask every address')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (options) => finish(await (await import('./links.ts')).links(options)));
  program
    .command('maintenance')
    .description('find outdated facts, disputed prices and dead links, and print them as JSON')
    .option('--audit <file>', 'what npm audit --json printed: weak packages are listed too')
    .addOption(content())
    .addOption(json())
    .action(async (options) => finish(await (await import('./maintenance.ts')).maintenance(options)));
  program
    .command('github')
    .description('for workflows: post to GitHub what other commands found')
    .addArgument(new Argument('<task>', 'what to do').choices(GITHUB_TASKS))
    .argument('[place]', 'the file or folder to read')
    .addOption(content())
    .action(async (task, place, options) => finish(await (await import('./github.ts')).github(task, place, options)));
  program
    .command('init')
    .description('write a small site of your own to begin with: two kinds, two entries each')
    .argument('<dir>', 'a folder that is empty or does not exist yet')
    .addOption(quiet())
    .addOption(json())
    .action(async (dir, options) => finish(await (await import('./init.ts')).init(dir, options)));
  program
    .command('schemas')
    .description('write what follows from the kinds: the JSON Schemas for editors and the labels of pull requests')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (options) => finish(await (await import('./generate.ts')).generateSchemas(options)));
  program
    .command('docs')
    .description('write docs/ranking.md')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .action(async (options) => finish(await (await import('./generate.ts')).generateDocs(options)));
  addEditingCommands(program, finish);
  program
    .command('completion')
    .description('print a script that completes commands, options and slugs in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .action(async (shell) => {
      finish((await import('./completion.ts')).printScript(shell));
    });
  for (const command of program.commands) command.exitOverride().addHelpText('after', `\n${CODES}`);
  return program as unknown as Command;
}

/** The failure in words, and the exit code that goes with it. */
function failureOf(error: unknown): readonly [message: string, exitCode: ExitCode] {
  if (error instanceof UserError) return [error.message, error.exitCode];
  const fault = fileFault(error);
  if (fault !== undefined) return [fault, EXIT.inputOutput];
  const stack = error instanceof Error ? error.stack : String(error);
  return [`Internal error; this is not caused by your content.\n${stack}`, EXIT.internal];
}

function announceFailure(error: unknown, { json: isJson }: Output): ExitCode {
  const [message, exitCode] = failureOf(error);
  if (isJson !== true) process.stderr.write(`${message}\n`);
  else if (error instanceof ContentError) process.stdout.write(asJson({ problems: error.problems.map(problemJson) }));
  else process.stdout.write(asJson({ error: { message, exitCode } }));
  return exitCode;
}

/** Runs the command line with `argv` as the shell gave it, and gives the exit code. Prints what went wrong. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  let output: Output = {};
  const program = createProgram((finished) => (code = finished));
  program.hook('preAction', (_program, command) => {
    output = command.optsWithGlobals();
  });
  try {
    if (argv[2] === COMPLETE) await (await import('./completion.ts')).complete(program, argv.slice(3));
    else await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return announceFailure(error, output);
  }
}
