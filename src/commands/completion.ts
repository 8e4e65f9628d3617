/**
 * Completion in a shell. The script of `visavis completion` asks `visavis complete -- WORDS` at each press of the key; commands,
 * flags and choices are known from their declarations, slugs and files from the content folder.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command as Completion, RootCommand } from '@bomb.sh/tab';
import tab, { script } from '@bomb.sh/tab';
import registerCommands from '@bomb.sh/tab/commander';
import type { Command } from '@commander-js/extra-typings';
import { FORMS } from '../editing/create-forms.ts';
import { listKnown } from '../entries/list-known.ts';
import { CROSS_CHECK_NAMES, IMPORT_NAMES, namesThatCreate } from '../importers/data-sets.ts';
import { kindIds, kinds, schemas } from '../kinds/kinds.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { COMPLETE, type Shell } from './options.ts';
import { contentOption } from './use-kinds.ts';

const NAME = 'visavis';

/** The script of bash calls a function of the package bash-completion; without that package, this stands in. */
const WITHOUT_BASH_COMPLETION = `
declare -F _get_comp_words_by_ref > /dev/null || _get_comp_words_by_ref() {
    words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; cur=\${words[cword]}; prev=\${words[cword - 1]}
}`;

/** Prints the script that a shell has to load. */
export function printScript(shell: Shell): ExitCode {
  script(shell, NAME, NAME);
  if (shell === 'bash') process.stdout.write(`${WITHOUT_BASH_COMPLETION}\n`);
  return EXIT.ok;
}

function list(dir: string): string[] {
  try {
    return readdirSync(dir).sort();
  } catch {
    return [];
  }
}

function foldersHere(): string[] {
  return readdirSync('.', { withFileTypes: true })
    .filter((item) => item.isDirectory() && !item.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** What can stand for an argument or the value of an option, by the word between its brackets in the help. */
function candidates(content: string): Readonly<Record<string, () => readonly string[]>> {
  const files = (folders: readonly string[]) =>
    folders.flatMap((folder) => list(join(content, folder)).map((name) => `${content}/${folder}/${name}`));
  const ids = (folders: readonly string[]) => files(folders).map((file) => basename(file).replace(/\.(?:md|yaml)$/, ''));
  const folders = kinds.map(({ folder }) => folder);
  const slugs = () => ids(folders);
  return {
    entry: slugs,
    other: slugs,
    slug: slugs,
    old: slugs,
    files: () => files([...folders, ...Object.keys(schemas.terms)]),
    benchmark: () => ids(['benchmarks']),
    id: () => ids(['categories']),
    source: () => [...IMPORT_NAMES, ...CROSS_CHECK_NAMES],
    dir: foldersHere,
    folder: foldersHere,
  };
}

type Values = () => Iterable<string>;

/** Says what the argument or option `name` of a command can be. */
function offer(own: Completion | undefined, name: string, values: Values, isVariadic?: boolean): void {
  const handler = (complete: (value: string, description: string) => void) => {
    for (const value of values()) complete(value, '');
  };
  if (isVariadic === undefined) own?.option(name, own.options.get(name)?.description ?? '', handler);
  else own?.argument(name, handler, isVariadic);
}

/** Teaches the completion of each command what its arguments and options can be. */
function addCandidates(root: RootCommand, program: Command, content: string): void {
  const known = candidates(content);
  for (const command of program.commands) {
    const own = root.commands.get(command.name());
    for (const argument of command.registeredArguments) {
      const values = known[argument.name()];
      if (values !== undefined) offer(own, argument.name(), values, argument.variadic);
    }
    for (const { flags, long, argChoices } of command.options) {
      const values = argChoices === undefined ? known[/[<[]([\w-]+)/.exec(flags)?.[1] ?? ''] : undefined;
      if (values !== undefined && long) offer(own, long.slice(2), values);
    }
  }
}

/**
 * Teaches the completion of `visavis new` what each type of file can be made from. Its own options stand behind a type as well. Of
 * content that cannot be read, nothing is offered.
 */
async function addFormCandidates(root: RootCommand, content: string): Promise<void> {
  const known = await listKnown(content).catch(() => undefined);
  const shared = [...(root.commands.get('new')?.options.values() ?? [])];
  for (const { id: type, fields } of FORMS) {
    const own = root.commands.get(`new ${type}`);
    for (const { value, description, handler } of shared) own?.option(value, description, handler);
    if (kindIds.includes(type)) offer(own, 'from', () => namesThatCreate(type));
    for (const { id, flag, choices } of fields) {
      const [, long] = /^--([\w-]+)/.exec(flag) ?? [];
      const values = () => (known === undefined ? [] : (choices?.(known).keys() ?? []));
      if (choices !== undefined) offer(own, long ?? id, values, long === undefined ? false : undefined);
    }
  }
}

/** Prints what could come next in a line of which `words` are there; the last word may be unfinished or empty. */
export async function complete(program: Command, words: readonly string[]): Promise<void> {
  const [, ...typed] = words[0] === '--' ? words : ['', ...words];
  const content = contentOption(typed);
  // The library knows commander without the narrower types.
  registerCommands(program as unknown as Parameters<typeof registerCommands>[0], { completionCommandName: COMPLETE });
  tab.commands.delete(COMPLETE);
  addCandidates(tab, program, content);
  // All content is read for these.
  if (typed[0] === 'new') await addFormCandidates(tab, content);
  tab.parse(typed);
}
