/** The command line of `visavis new`: a command for each type of file, whose flags are the fields of its form. */
import { Argument, Option, type Command } from '@commander-js/extra-typings';
import type { FileForm } from '../editing/create-field.ts';
import { FORMS } from '../editing/create-forms.ts';
import { namesThatCreate } from '../importers/data-sets.ts';
import { kindIds } from '../kinds/kinds.ts';
import { withArticle } from '../text/in-sentence.ts';
import type { ExitCode } from './exit.ts';
import type { NewOptions } from './new.ts';
import { content, json, quiet } from './options.ts';

type Finish = (code: ExitCode) => void;

async function create(id: string | undefined, options: NewOptions): Promise<ExitCode> {
  // A program that reads the answer cannot be asked.
  const isAsked = process.stdin.isTTY && process.stdout.isTTY && options.json !== true;
  const prompt = isAsked ? (await import('./terminal-prompt.ts')).terminalPrompt() : undefined;
  return (await import('./new.ts')).createFile(id, options, prompt);
}

/** Flags of entries that are no fields: where the first facts come from. */
function addOrigins(command: Command, kind: string): void {
  const names = namesThatCreate(kind);
  command.option(
    '--from <origin>',
    ['the address of the project', ...names.map((name) => `or ${name}, with first facts`)].join(', '),
  );
  if (names.length === 0) return;
  command.option('--data <place>', 'a file or address to read instead of the published one');
  command.option('--as-of <day>', 'the date of the data; required for a file');
}

function addForm(parent: Command, { id, label, fields }: FileForm, finish: Finish): void {
  const command = parent.command(id).description(`create ${withArticle(label)}`) as unknown as Command;
  command.configureHelp({ visibleGlobalOptions: () => [...parent.options] });
  const args = fields.filter(({ flag }) => flag.startsWith('<'));
  for (const { id: name, what } of args) command.addArgument(new Argument(`[${name}]`, what));
  const flags = fields.filter(({ flag }) => flag.startsWith('--') && !flag.startsWith('--link '));
  for (const { flag, what } of flags) command.addOption(new Option(flag, what));
  if (fields.some(({ flag }) => flag.startsWith('--link ')))
    command.option('--link <key=url...>', 'further addresses that entries of the kind state');
  if (kindIds.includes(id)) addOrigins(command, id);
  if (id === 'pair') command.option('--exclude', 'rule the pair out, instead of asking for it');
  command.action(async () => {
    const given = Object.fromEntries(args.map(({ id: name }, index) => [name, command.args[index]]));
    finish(await create(id, { ...command.optsWithGlobals(), ...given } as unknown as NewOptions));
  });
}

/** Adds `new` with a command for each type of file to `program`; `finish` takes the exit code of the one that ran. */
export function addNewCommand(program: Command, finish: Finish): void {
  const command = program
    .command('new')
    // Its own option may stand behind the type of file.
    .enablePositionalOptions(false)
    // Of a type of file that does not exist, the choices are told, and not that there are too many words.
    .allowExcessArguments()
    .description('create a file of content with comments; on a terminal it asks for what it needs')
    .addOption(content())
    .addOption(quiet())
    .addOption(json())
    .addArgument(new Argument('[what]', 'what to create').choices(FORMS.map(({ id }) => id)));
  command.action(async (_what, options) => finish(await create(undefined, options)));
  for (const form of FORMS) addForm(command as unknown as Command, form, finish);
}
