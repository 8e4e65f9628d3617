/** An address that a reader pasted, such as that of a repository, and the names that it may hold. */

const ADDRESS = /^(?:https?:\/\/|git@)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:[:/](\S*))?$/i;
const PATH_OF_TWO = /^[\w.-]+\/[\w.:-]+$/;

/** What a command installs or runs, or a program imports: `tool install one`. */
const COMMAND =
  /^(?:\$\s*)?(?:[a-z]+\d?\s+(?:install|add|run|pull)|[a-z]?[a-z]?pm\s+i|import|from(?=\s+\S+\s+import)|npx)\s+(.+)$/i;

/** The one thing that a command names, without its version and options. */
function namesInCommand(text: string): readonly string[] {
  const words = (COMMAND.exec(text)?.[1] ?? '').replace(/\s(?:import|as)\s.*$/, '').split(/\s+/);
  const things = words.filter((word) => /^[\w@]/.test(word)).map((word) => word.replace(/(?<=.)(?:[=<>~!]=?|@|\[).*$/, ''));
  return things.length === 1 ? things : [];
}

const withoutEnd = (part: string) => part.replace(/\.git$/, '');

/** `repo.example/acme/tool.git` -> `acme/tool`, `tool`; of an address without a path the name of its host. */
export function namesInAddress(text: string): readonly string[] {
  const pasted = text.trim();
  const [, host = '', path = ''] = ADDRESS.exec(pasted) ?? [];
  const commanded = namesInCommand(pasted);
  if (commanded.length > 0) return commanded;
  if (host === '') return PATH_OF_TWO.test(pasted) ? [pasted, pasted.slice(pasted.indexOf('/') + 1)] : [];
  const parts = (path.split(/[?#]/)[0] ?? '')
    .split('/')
    .map(withoutEnd)
    .filter((part) => part !== '');
  const [first = '', name] = parts;
  if (first === '') return [host.split('.').at(-2) ?? ''];
  return name === undefined ? [first] : [...new Set([`${first}/${name}`, name, parts.at(-1) ?? ''])];
}

/** Whether a text is an address as browsers have them, and no name or question. */
export const isWebAddress = (text: string): boolean => /^(?:https?:\/\/|git@)\S+$/i.test(text.trim());
