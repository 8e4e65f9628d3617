/** A project folder under version control, for commands that compare content with an earlier commit. */
import { execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { visavisIn, type Ran } from './command.ts';
import { contentWith } from './content-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Runs git in `dir` under a name of its own and without this machine's configuration. */
export function gitIn(dir: string, ...args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', ['-C', dir, ...who, ...args], { env, encoding: 'utf8' });
}

export interface Project {
  readonly root: string;
  /** Changes a file of the content folder; `undefined` deletes it. */
  readonly edit: (file: string, change: (text: string) => string | undefined) => Promise<void>;
  /** Runs the command line in the project. */
  readonly visavis: (...args: readonly string[]) => Promise<Ran>;
}

/** A project whose `content/` is the fixture, committed on `main`. */
export async function committedProject(overlay: Record<string, string | undefined> = {}): Promise<Project> {
  const root = await temporaryFolder();
  await cp(await contentWith(overlay), join(root, 'content'), { recursive: true });
  gitIn(root, 'init', '-q');
  gitIn(root, 'add', '-A');
  gitIn(root, 'commit', '-q', '-m', 'Begin');
  const edit: Project['edit'] = async (file, change) => {
    const path = join(root, 'content', file);
    const text = change(await readFile(path, 'utf8').catch(() => ''));
    await (text === undefined ? rm(path) : writeFile(path, text));
  };
  const visavis: Project['visavis'] = (...args) => visavisIn(root, ...args);
  return { root, edit, visavis };
}
