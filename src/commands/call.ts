/** How a command is called, for messages that name one: alike in this repository and on a site of content alone. */

interface Flags {
  readonly content?: string;
  readonly out?: string;
  readonly port?: number;
}

const DEFAULTS: Readonly<Record<string, string>> = { content: 'content', out: 'dist' };

/** As a shell takes it. */
const quoted = (text: string) => (/^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`);

/** `npx visavis build --out public`: `command` with those flags that are not their defaults. */
export function call(command: string, flags: Flags = {}): string {
  const given = Object.entries(flags).filter(([name, value]) => String(value) !== DEFAULTS[name]);
  return ['npx visavis', command, ...given.map(([name, value]) => `--${name} ${quoted(String(value))}`)].join(' ');
}
