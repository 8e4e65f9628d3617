/** Which files a change touches, as git sees it. */
import { execFile } from 'node:child_process';
import { lstat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { UserError } from './exit.ts';

const run = promisify(execFile);

/** What git prints in the working directory, line by line. */
async function git(...args: readonly string[]): Promise<string[]> {
  const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], { maxBuffer: 64_000_000 });
  return stdout.split('\0').filter((line) => line !== '');
}

/**
 * The commit that a change is held against: where it left `base`. Throws `UserError` when this is no clone, or when it
 * has no such commit.
 */
export async function forkPoint(base: string): Promise<string> {
  try {
    const { stdout } = await run('git', ['merge-base', '--', base, 'HEAD']);
    return stdout.trim();
  } catch {
    throw new UserError(await whyNoCommit(base));
  }
}

const knows = (...args: readonly string[]) =>
  run('git', ['rev-parse', ...args]).then(
    () => true,
    () => false,
  );

async function whyNoCommit(base: string): Promise<string> {
  if (!(await knows('--git-dir')))
    return 'Git keeps no history of this folder, so there is nothing to compare with: run git init, and commit what there is.';
  if (!(await knows('--verify', '--quiet', 'HEAD')))
    return 'Git has no commit here yet, so there is nothing to compare with: commit what there is.';
  const others = ['HEAD', 'main'].filter((name) => name !== base).join(' or ');
  return `There is no commit "${base}" to compare with here. Name another, such as ${others}.`;
}

/** Paths from the working directory of all files that differ from `commit`, uncommitted and new ones included. */
export async function changedFiles(commit: string): Promise<ReadonlySet<string>> {
  const changed = await git('diff', '--name-only', '--relative', '-z', commit, '--');
  const fresh = await git('ls-files', '--others', '--exclude-standard', '-z');
  return new Set([...changed, ...fresh]);
}

/**
 * Paths from the working directory, sorted, of all links that git knows or would take in, and of repositories within this one.
 * `changed` are the files in which links may be new.
 */
export async function linkedPaths(changed: ReadonlySet<string>): Promise<string[]> {
  const known = (await git('ls-files', '--stage', '-z')).filter((line) => /^1[26]0000 /.test(line));
  const links = new Set(known.map((line) => line.slice(line.indexOf('\t') + 1)));
  for (const file of changed) if ((await lstat(file).catch(() => undefined))?.isSymbolicLink() === true) links.add(file);
  return [...links].sort();
}
