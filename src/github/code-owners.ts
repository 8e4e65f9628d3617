/**
 * Who looks after a file, as GitHub's CODEOWNERS says it: the last pattern that matches wins, and a pattern without an owner
 * takes the file from everybody. The patterns are less than those of .gitignore: `docs/*` does not reach into folders of
 * `docs/`, and there is no `!`. A line that names something else than an owner is passed over, as GitHub does.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where GitHub looks; the first file counts. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** A person, a team (`org/team`) or an e-mail address, in small letters and without the `@` that would call them. */
export const OWNER = /^(?:[a-z\d][a-z\d_-]*(?:\/[a-z\d._-]+)?|[a-z\d._%+-]+@[a-z\d.-]+)$/;

/** The owner of a path from the root of the repository; `undefined` = nobody in particular. */
export type OwnerOf = (path: string) => string | undefined;

interface Rule {
  readonly matches: RegExp;
  readonly owner: string | undefined;
}

const segmentText = (segment: string) =>
  segment
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '[^/]*')
    .replace(/\?/g, '[^/]');

/** `/content/models/` and `*.md` as an expression for whole paths. */
function patternOf(pattern: string): RegExp {
  const segments = pattern.replace(/^\//, '').replace(/\/$/, '/**').split('/');
  // A name without a folder before it is meant anywhere.
  const all = /\/./.test(pattern) ? segments : ['**', ...segments];
  const parts = all.map((segment, index) => {
    const isLast = index === all.length - 1;
    if (segment === '**') return isLast ? '.+' : '(?:.+/)?';
    // A name at the end may be that of a folder; a bare star at the end means files only.
    const end = segment === '*' ? '' : '(?:/.*)?';
    return `${segmentText(segment)}${isLast ? end : '/'}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

function ruleOf(line: string): Rule[] {
  const words = line.replace(/(^|\s)#.*$/, '').trim();
  const [pattern = '', ...names] = words.split(/(?<!\\)\s+/);
  if (pattern === '' || pattern === '/') return [];
  const owners = names.map((name) => name.toLowerCase().replace(/^@/, ''));
  const isName = (name: string, index: number) => names[index]?.includes('@') === true && OWNER.test(name);
  if (!owners.every(isName)) return [];
  return [{ matches: patternOf(pattern.replace(/\\(?=\s)/g, '')), owner: owners[0] }];
}

/** Who owns a path by the text of a CODEOWNERS file. Of several owners in one line it is the first, so that each issue has one. */
export function parseCodeOwners(text: string): OwnerOf {
  const rules = text.split(/\r?\n/).flatMap(ruleOf);
  return (path) => rules.findLast(({ matches }) => matches.test(path))?.owner;
}

/** Reads the CODEOWNERS file of the repository at `root`. Without one nobody owns anything. */
export async function readCodeOwners(root: string): Promise<OwnerOf> {
  for (const place of PLACES) {
    const text = await readFile(join(root, place), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw error;
    });
    if (text !== undefined) return parseCodeOwners(text);
  }
  return () => undefined;
}
