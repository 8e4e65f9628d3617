/**
 * Which kinds a run works with. A site of its own keeps them beside its content folder, in `schemas/index.ts`; otherwise they are
 * those that `VISAVIS_KINDS` names, or those of this project. The rest of the program imports them as `#kinds`.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join, resolve } from 'node:path';
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

/** Makes `#kinds` that file, here, in Astro and in processes that this one starts. Call it before anything imports the kinds. */
export function useKinds(file: string): void {
  process.env.VISAVIS_KINDS = file;
  const [kinds, defineKind] = [file, join(PROJECT, 'schemas', 'define-kind.ts')].map((path) => pathToFileURL(path).href);
  const known: Readonly<Record<string, string | undefined>> = { '#kinds': kinds, 'visavis/define-kind': defineKind };
  registerHooks({
    resolve: (specifier, context, next) => {
      const url = known[specifier];
      return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
    },
  });
}
