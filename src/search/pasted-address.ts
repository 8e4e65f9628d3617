/** An address that a reader pasted, such as that of a repository, and the names that it may hold. */

const ADDRESS = /^(?:https?:\/\/|git@)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:[:/](\S*))?$/i;
/** A scope alone before a name makes it another one. */
const PATH = /^(?:@[\w.-]+\/)?[\w.-]+(?:\/[\w.:@-]+)+$/;

/** Parts of addresses that hold many things, and name none. */
const PLAIN_PART = /^(?:api|blog|docs?|explore|index|login|models?|news|pricing|search)$/i;

/** What a command installs or runs, or a program imports: `tool install one`. */
const COMMAND =
  /^(?:\$\s*|sudo\s+|uv\s+|python\d?\s+-m\s+)*(?:[a-z]+\d?\s+(?:install|add|run|pull|clone)|[a-z]?[a-z]?pm\s+i|import|from(?=\s+\S+\s+import)|p?npx|bunx|uvx|pipx(?:\s+run)?)\s+(.+)$/i;

/** Options of one letter with what they are set to: `-p 80:80`. */
const SETTING = /(?<!\S)-[cenpv]\s+[^\s-]\S*/g;

/** The one thing that a command names, without its version and options. */
function thingInCommand(text: string): string | undefined {
  const words = (COMMAND.exec(text)?.[1] ?? '')
    .replace(/\s(?:import|as)\s.*$/, '')
    .replace(SETTING, '')
    .split(/\s+/);
  const things = words.map((word) => word.replace(/^["']|["']$/g, '')).filter((word) => /^[\w@]/.test(word));
  return things.length === 1 ? things[0]?.replace(/(?<=.)(?:[=<>~!]=?|@|\[).*$/, '') : undefined;
}

/** Whether a text is a command that names one thing. */
export const isCommand = (text: string): boolean => thingInCommand(text.trim()) !== undefined;

const partsOf = (path: string) =>
  (path.split(/[?#]/)[0] ?? '')
    .split('/')
    .map((part) => part.replace(/\.git$/, ''))
    .filter((part) => part !== '');

/** The first two parts of a path together, then the second and the last: `acme/tool/tree/main` may be all of these. */
function namesInPath(parts: readonly string[]): readonly string[] {
  const [first = '', name] = parts;
  return name === undefined ? [first] : [...new Set([`${first}/${name}`, name, parts.at(-1) ?? ''])];
}

/** `repo.example/acme/tool.git` -> `acme/tool`, `tool`; of an address without a path the name of its host. */
export function namesInAddress(text: string): readonly string[] {
  const pasted = text.trim();
  const thing = thingInCommand(pasted);
  if (thing !== undefined) return [...new Set([thing, ...namesInAddress(thing)])];
  const [, host = '', path = ''] = ADDRESS.exec(pasted) ?? [];
  const parts = partsOf(host === '' ? pasted : path);
  if (host === '') return PATH.test(pasted) ? [...new Set([pasted, ...namesInPath(parts)])] : [];
  const [first = ''] = parts;
  return first === '' || (parts.length === 1 && PLAIN_PART.test(first)) ? [host.split('.').at(-2) ?? ''] : namesInPath(parts);
}

/** Whether a text is an address as browsers have them, and no name or question. */
export const isWebAddress = (text: string): boolean => /^(?:https?:\/\/|git@)\S+$/i.test(text.trim());
