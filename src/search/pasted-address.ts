/** An address that a reader pasted, such as that of a repository, and the names that it may hold. */

const ADDRESS = /^(?:https?:\/\/|git@)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:[:/](\S*))?$/i;
const PATH_OF_TWO = /^[\w.-]+\/[\w.:-]+$/;

const withoutEnd = (part: string) => part.replace(/\.git$/, '');

/** `repo.example/acme/tool.git` -> `acme/tool`, `tool`; of an address without a path the name of its host. */
export function namesInAddress(text: string): readonly string[] {
  const pasted = text.trim();
  const [, host = '', path = ''] = ADDRESS.exec(pasted) ?? [];
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
