/**
 * Which kinds a run works with. A site of its own keeps them beside its content folder, in `schemas/index.ts`; otherwise they are
 * those that `VISAVIS_KINDS` names, or those of this project. The rest of the program imports them as `#kinds`.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The file that lists the kinds of the site whose content is in `contentDir`. */
export function kindsFile(contentDir: string): string {
  const beside = join(dirname(resolve(contentDir)), 'schemas', 'index.ts');
  return existsSync(beside) ? beside : (process.env.VISAVIS_KINDS ?? join(PROJECT, 'schemas', 'index.ts'));
}

/** The value of `--content` in a command line, before it is parsed: commands are declared with the names of the kinds. */
export function contentOption(argv: readonly string[]): string {
  const at = argv.findIndex((word) => word === '--content' || word.startsWith('--content='));
  const word = argv[at] ?? '';
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : ((at < 0 ? undefined : argv[at + 1]) ?? 'content');
}

const isPackage = (specifier: string) => /^[@\w]/.test(specifier) && !specifier.includes(':');

/**
 * Makes `#kinds` that file, here, in Astro and in processes that this one starts. Call it before anything imports the kinds.
 * Packages are found from this project for modules outside it too: the kinds of another site, and the modules that Astro writes
 * beside the output folder, have no `node_modules` above them.
 */
export function useKinds(file: string): void {
  process.env.VISAVIS_KINDS = file;
  const [kinds, defineKind] = [file, join(PROJECT, 'schemas', 'define-kind.ts')].map((path) => pathToFileURL(path).href);
  const known: Readonly<Record<string, string | undefined>> = { '#kinds': kinds, 'visavis/define-kind': defineKind };
  const project = pathToFileURL(join(PROJECT, 'package.json')).href;
  const isOutside = (parent: string | undefined) =>
    parent?.startsWith('file:') === true && !parent.startsWith(new URL('./', project).href);
  registerHooks({
    resolve: (specifier, context, next) => {
      const url = known[specifier];
      if (url !== undefined) return { url, shortCircuit: true };
      const isForeign = isPackage(specifier) && isOutside(context.parentURL);
      return next(specifier, isForeign ? { ...context, parentURL: project } : context);
    },
  });
}

/** Why the file that lists the kinds cannot be loaded, in words for who wrote it; `undefined` when it can. */
export async function kindsFault(file: string): Promise<string | undefined> {
  try {
    const { kinds } = (await import(pathToFileURL(file).href)) as { readonly kinds?: unknown };
    if (Array.isArray(kinds)) return undefined;
    return `${relative('.', file)}:1 does not export the kinds of the site. Write there: export const kinds = [ … ];`;
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const [, place] = /(?:file:\/\/)?(\/[^\s()]+\.ts:\d+)/.exec(stack.startsWith('/') ? stack : `${message} ${stack}`) ?? [];
    const where = place === undefined ? '' : ` (${relative('.', place)})`;
    return `${relative('.', file)} cannot be loaded: ${message}${where}. The kinds of a site are TypeScript; see README.md.`;
  }
}
