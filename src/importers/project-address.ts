/** What the address of a project says by itself: who makes it and what it is called. No network is needed. */
import { isPublicUrl } from '../../schemas/fields.ts';
import { RequestError } from '../editing/request-error.ts';

export interface Project {
  /** Of the project itself, without what leads into it. */
  readonly address: string;
  /** Without `www.`. */
  readonly host: string;
  readonly maker: string;
  readonly name: string;
}

interface Forge {
  /** Whether projects can lie in groups of groups; elsewhere a maker and a name are the whole path. */
  readonly isNested?: boolean;
  /** First parts of paths that stand before a maker and belong to the address. */
  readonly prefixes?: readonly string[];
  /** First parts of paths that are no makers. */
  readonly pages?: readonly string[];
}

const FORGES: Readonly<Record<string, Forge>> = {
  'github.com': {
    pages: ['collections', 'explore', 'features', 'marketplace', 'orgs', 'search', 'settings', 'sponsors', 'topics', 'users'],
  },
  'gitlab.com': { isNested: true, pages: ['-', 'explore', 'groups', 'users'] },
  'codeberg.org': { pages: ['explore'] },
  'bitbucket.org': {},
  'git.sr.ht': {},
  'huggingface.co': { prefixes: ['datasets', 'spaces'], pages: ['api', 'blog', 'collections', 'docs', 'papers'] },
};

/** A host of its own may run any of the usual programs. */
const SELF_HOSTED: Forge = { isNested: true, pages: ['-', 'explore', 'groups', 'users'] };

/** Parts of a path that lead into a project: those before them name it. */
const INSIDE =
  /^(?:-|actions|activity|blob|branches|commits?|compare|discussions|forks|issues|log|merge_requests|packages|pipelines|pulls?|raw|refs|releases|src|tags|tree|wiki)$/;

const NAME = /^~?\w[\w.+-]*$/;

/** The parts of the path that name the project, the name last; empty when there are too few. */
function projectPath(path: string, { isNested = false, prefixes = [], pages = [] }: Forge): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '');
  const first = prefixes.includes(parts[0] ?? '') ? 1 : 0;
  if (pages.includes(parts[first] ?? '')) return [];
  const end = parts.findIndex((part, index) => index > first + 1 && (!isNested || INSIDE.test(part)));
  const git = parts.findIndex((part, index) => index > first && part.endsWith('.git'));
  const own = parts.slice(0, git < 0 ? (end < 0 ? parts.length : end) : git + 1);
  return own.length < first + 2 ? [] : own.map((part) => part.replace(/\.git$/, ''));
}

/** Whether a text is meant for an address, be it one of a public host or not. */
export const isAddress = (text: string): boolean => /^[a-z][a-z+.-]*:\/\/|^git@/i.test(text);

/**
 * The project that an address leads to or into: `https://github.com/acme/one/tree/main?tab=x` -> `one` by `acme`. Throws `RequestError`
 * for an address that is not a public one, or that names no maker and project.
 */
export function projectAt(text: string): Project {
  if (!isPublicUrl(text))
    throw new RequestError(`"${text}" is not a public https address. Give that of the project: https://HOST/MAKER/NAME`);
  const url = new URL(text);
  const host = url.host.replace(/^www\./, '');
  const forge = (Object.hasOwn(FORGES, host) ? FORGES[host] : undefined) ?? SELF_HOSTED;
  const path = projectPath(url.pathname, forge);
  const maker = path[forge.prefixes?.includes(path[0] ?? '') === true ? 1 : 0] ?? '';
  const name = path.at(-1) ?? '';
  if (![maker, name].every((part) => NAME.test(part)))
    throw new RequestError(`${text} does not name a maker and a project. Give an address of the form https://${host}/MAKER/NAME`);
  return { address: `https://${host}/${path.join('/')}`, host, maker: maker.replace(/^~/, ''), name };
}
