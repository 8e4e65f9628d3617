/** Modules of a bundle that stand outside this project, such as kinds of a site that share code: the key of the code knows nothing of them. */
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import * as z from 'zod';
import { PROJECT_ROOT } from './project-root.ts';

/** Path -> SHA-256 when it was bundled. */
const listed = z.record(z.string(), z.string());

/** Beside the bundle. */
const LIST = 'foreign-modules.json';

const digestOf = (path: string) => hash('sha256', readFileSync(path), 'base64url');

/** Files that the key of the code covers by their folder, and packages by the lock file. */
function isCovered(path: string): boolean {
  const inside = relative(PROJECT_ROOT, path);
  return path.includes(`${sep}node_modules${sep}`) || ['src', 'schemas'].includes(inside.split(sep)[0] ?? '');
}

/** The integration that notes them. */
export function noteForeignModules(): AstroIntegration {
  const plugin = {
    name: 'note-foreign-modules',
    apply: 'build' as const,
    async writeBundle(this: { getModuleIds: () => Iterable<string> }, { dir = '' }: { readonly dir?: string | undefined }) {
      if (!dir.replace(/[\\/]+$/, '').endsWith('server')) return;
      const paths = [...this.getModuleIds()].map((id) => id.split('?')[0] ?? '').filter((id) => isAbsolute(id) && existsSync(id));
      const foreign = [...new Set(paths)].filter((path) => !isCovered(path)).sort();
      await writeFile(join(dir, LIST), JSON.stringify(Object.fromEntries(foreign.map((path) => [path, digestOf(path)]))));
    },
  };
  return {
    name: 'note-foreign-modules',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

/** Whether the modules of the bundle in `dir` that were noted are as they were. */
export async function areForeignModulesSame(dir: string): Promise<boolean> {
  try {
    const digests = listed.parse(JSON.parse(await readFile(join(dir, LIST), 'utf8')));
    return Object.entries(digests).every(([path, digest]) => digestOf(path) === digest);
  } catch {
    return false;
  }
}
