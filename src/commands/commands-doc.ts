/** `docs/commands.md`, written from the declarations of the commands and of what they give to programs, so that it cannot drift. */
import * as z from 'zod';
import { EXIT_WORDS } from './exit.ts';
import { FAILURE_SHAPES, JSON_SHAPES } from './json-shapes.ts';
import { createProgram } from './program.ts';
import { markdownTable } from '../text/markdown-table.ts';

const INTRODUCTION = `# Commands

Written by \`npm run docs\` from the code. Each is called as \`npx visavis COMMAND\`; \`--help\` after any of them prints the same.

- \`--content DIR\` names another content folder. A site beside whose folder \`schemas/index.ts\` stands is read with its own kinds.
- \`--quiet\` prints faults alone: no progress, no success, no warnings. The exit code says the rest.
- \`--json\` prints one object on standard output, also when the command fails; only a usage error is told in words.
- \`--dry-run\` writes nothing, and prints what would change.
- A command or flag with a typing error is answered with the one that was meant.`;

const COMPLETION = `## Completion in a shell

Commands, flags, their choices, the slugs of entries and the files of the content folder are completed:

\`\`\`sh
source <(npx visavis completion bash)                                  # in ~/.bashrc
source <(npx visavis completion zsh)                                   # in ~/.zshrc, after compinit
npx visavis completion fish > ~/.config/fish/completions/visavis.fish  # once
\`\`\`

The line to complete begins with \`visavis\`. Where it is not installed, \`visavis() { npx visavis "$@"; }\` makes it a command of the shell.`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : ['', ...markdownTable(head, rows)];
}

/** JSON Schema, as far as the shapes use it. */
const node = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.string()).optional(),
  description: z.string().optional(),
  anyOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
});
type Node = z.infer<typeof node>;

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'object',
};

const wordOf = (type: string) => WORDS[type] ?? type;

function typeText(value: Node): string {
  if (value.enum !== undefined) return value.enum.map((one) => `\`${one}\``).join(', ');
  if (value.anyOf !== undefined) return value.anyOf.map((one) => typeText(node.parse(one))).join(' or ');
  if (Array.isArray(value.type)) return value.type.map(wordOf).join(' or ');
  if (value.type === 'array')
    return `list of ${typeText(node.parse(value.items)).replace(/^(?:text|object|whole number)$/, '$&s')}`;
  return wordOf(value.type ?? 'any value');
}

/** One row for each key; those of objects in lists stand below their list: `problems[].file`. */
function keyRows(value: Node, path = ''): string[][] {
  return Object.entries(value.properties ?? {}).flatMap(([key, one]) => {
    const child = node.parse(one);
    const [inner, mark] = child.type === 'array' ? [node.parse(child.items), '[]'] : [child, ''];
    const isOptional = value.required?.includes(key) !== true;
    const told = [isOptional ? 'may be missing' : '', child.description ?? ''].filter((text) => text !== '').join('; ');
    return [[`\`${path}${key}\``, typeText(child), told], ...keyRows(inner, `${path}${key}${mark}.`)];
  });
}

function jsonLines(shape: z.ZodType): string[] {
  const schema = node.parse(z.toJSONSchema(shape));
  const forms = schema.anyOf?.map((form) => node.parse(form)) ?? [schema];
  return forms.flatMap((form, index) => {
    const title = `${index === 0 ? '`--json` gives' : 'or'}${form.description === undefined ? '' : `, ${form.description}`}:`;
    return ['', title, ...table(['Key', 'Value', ''], keyRows(form))];
  });
}

type Program = ReturnType<typeof createProgram>;

function flagRow({ flags, description, argChoices, defaultValue }: Program['options'][number]): string[] {
  const fixed = typeof defaultValue === 'string' || typeof defaultValue === 'number' ? `\`${defaultValue}\`` : '';
  const choices = argChoices === undefined ? '' : ` (${argChoices.join(', ')})`;
  return [`\`${flags}\``, `${description}${choices}`, fixed];
}

/** How a command is called, by its whole name, and what it takes. */
function usageLines(command: Program, name: string): string[] {
  const args = command.registeredArguments.map((argument) => [
    `\`${argument.name()}\``,
    `${argument.description}${argument.argChoices === undefined ? '' : ` (${argument.argChoices.join(', ')})`}`,
    argument.defaultValue === undefined ? '' : `\`${String(argument.defaultValue)}\``,
  ]);
  return [
    '',
    `\`visavis ${name} ${command.usage()}\`: ${command.description()}.`,
    ...table(['Argument or flag', '', 'Default'], [...args, ...command.options.map(flagRow)]),
  ];
}

function commandLines(command: Program): string[] {
  const name = command.name();
  const shapeName = name === 'rename' ? 'remove' : name;
  const shape = Object.hasOwn(JSON_SHAPES, shapeName) ? JSON_SHAPES[shapeName as keyof typeof JSON_SHAPES] : undefined;
  const inner = command.commands.flatMap((one) => {
    const whole = `${name} ${one.name()}`;
    return ['', `### ${whole}`, ...usageLines(one as unknown as Program, whole)];
  });
  return ['', `## ${name}`, ...usageLines(command, name), ...(shape === undefined ? [] : jsonLines(shape)), ...inner];
}

/** The document as Markdown. */
export function commandsDocument(): string {
  const program = createProgram(() => undefined);
  const codes = Object.entries(EXIT_WORDS).map(([code, words]) => [code, words]);
  return [
    INTRODUCTION,
    ...table(['Exit code', ''], codes),
    '',
    COMPLETION,
    ...program.commands.flatMap((command) => commandLines(command as unknown as Program)),
    '',
    '## When a command fails',
    '',
    'With `--json` every command that finds problems in the content gives `problems`, as `check` does, and for any other failure:',
    ...table(['Key', 'Value', ''], keyRows(node.parse(z.toJSONSchema(FAILURE_SHAPES.error)))),
    '',
  ].join('\n');
}
