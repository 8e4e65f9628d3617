/** Builds of a small site during which something happens to the process, the disk or the machine. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import { manifestFile } from '../../src/build/output-manifest.ts';
import { ROOT, shellEnvironment } from './command.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder with content and the site that was last built from it. */
export interface Place {
  readonly folder: string;
  readonly content: string;
  readonly out: string;
}

/** The names in the folder of a place in which nothing is left of a build but its site. */
export const TIDY = ['.site.visavis.json', 'content', 'schemas', 'site'];

/** The names in the folder of a place, but for that of the site before the last one, which its list names. */
export function namesIn({ folder, out }: Pick<Place, 'folder' | 'out'>): readonly string[] {
  const [first = ''] = readFileSync(manifestFile(out), 'utf8').split('\n', 1);
  const list = JSON.parse(first) as { readonly spare: string };
  return readdirSync(folder)
    .filter((name) => name !== list.spare)
    .sort();
}

/** Puts the site of the fixtures, with the list of what was built, into the folder `parent`. */
export function putLastSite(parent: string): string {
  const [last, out] = [inject('site').dir, join(parent, 'site')];
  cpSync(last, out, { recursive: true });
  cpSync(manifestFile(last), manifestFile(out));
  return out;
}

/** A place of its own with the last good site in it, and content that has been edited since: a new site is another. */
export async function placeWithSite(): Promise<Place> {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  for (const name of ['content', 'schemas'])
    cpSync(join(inject('site').content, '..', name), join(folder, name), { recursive: true });
  const file = join(content, 'models', 'example-one.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nThis sentence is not in the last site.\n`);
  return { folder, content, out: putLastSite(folder) };
}

export interface Disturbance {
  /** Options of Node, such as a smaller heap. */
  readonly node?: readonly string[];
  /** The name of a module of `tests/support/hooks` that changes the machine under the build. */
  readonly hook?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** A command that starts the build, such as `taskset -c 0`. */
  readonly through?: readonly string[];
  /** What is started, in place of the program of this project. */
  readonly program?: readonly string[];
  /** Further options of the build. */
  readonly options?: readonly string[];
}

const hookOptions = (hook: string | undefined) =>
  hook === undefined ? [] : ['--import', join(ROOT, 'tests/support/hooks', `${hook}.mjs`)];

/** The program of the project in `folder`. */
export const programIn = (folder: string): readonly string[] => [process.execPath, join(folder, 'src/commands/main.ts')];

/** A build that has just been started. */
export function startBuild({ content, out }: Pick<Place, 'content' | 'out'>, disturbance: Disturbance = {}): ChildProcess {
  const { node = [], hook, env = {}, cwd = ROOT, through = [], program = programIn(ROOT), options = [] } = disturbance;
  const [runtime, ...main] = program;
  const command = [...main, 'build', '--content', content, '--out', out, ...options];
  const line = [...through, runtime ?? '', ...node, ...hookOptions(hook), ...command];
  return spawn(line[0] ?? '', line.slice(1), { cwd, env: { ...shellEnvironment(), ...env } });
}

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

/** How a build ended, and what it said. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const said = Promise.all([child.stdout, child.stderr].map((stream) => (stream === null ? '' : text(stream))));
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  const [out = '', err = ''] = await said;
  return { code, signal, out, err };
}

/** Builds, and gives how it ended. */
export const build = (place: Pick<Place, 'content' | 'out'>, disturbance: Disturbance = {}): Promise<Ended> =>
  ended(startBuild(place, disturbance));

/** A copy of the program in `folder`, whose caches are its own. */
export function copyProject(folder: string): string {
  for (const name of ['src', 'schemas', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  const packages = readdirSync(join(ROOT, 'node_modules')).filter((name) => !['.astro', '.cache', '.vite'].includes(name));
  for (const name of packages) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}
