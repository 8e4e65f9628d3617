/** The options that several commands share, and how their values are read. */
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';

export const content = () => new Option('--content <dir>', 'the content folder').default('content').argParser(parseFolder);
export const out = () => new Option('--out <dir>', 'the folder of the built site').default('dist').argParser(parseFolder);
export const packageFolder = () =>
  new Option('--out <dir>', 'the folder of the data package').default('data').argParser(parseFolder);
export const format = () =>
  new Option('--format <format>', 'how problems are shown')
    .choices(['text', 'json', 'github', 'sarif'] as const)
    .default('text' as const);
export const quiet = () => new Option('--quiet', 'print faults alone; the exit code says the rest');
export const json = () => new Option('--json', 'print one JSON object for programs; docs/commands.md lists its keys');
export const port = () => new Option('--port <number>', 'the port to serve on').env('PORT').default(4321).argParser(parsePort);

/** The path of a folder. An empty one, as a script gives whose variable is not set, would be the folder that one is in. */
function parseFolder(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('the name of a folder is empty.');
  return text;
}

/** A port of a machine; 0 = any that is free. */
export function parsePort(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('a port is a whole number from 0 to 65535.');
  return number;
}

/** A part of a whole: `2/4`. */
export function parseShard(text: string): { readonly at: number; readonly of: number } {
  const [, at = 0, of = 0] = /^(\d{1,3})\/(\d{1,3})$/.exec(text)?.map(Number) ?? [];
  if (at < 1 || at > of) throw new InvalidArgumentError('a part and the number of parts, such as 2/4.');
  return { at, of };
}

/** A whole number from 1. */
export function parseCount(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('a whole number from 1.');
  return number;
}

/** Shells that `visavis completion` prints a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What the script of a shell calls, and nobody else. */
export const COMPLETE = 'complete';

/** What `visavis github` can do. */
export const GITHUB_TASKS = ['artifact', 'comment', 'refresh', 'maintenance', 'address', 'notes'] as const;
