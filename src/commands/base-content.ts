/** The content folder as it was in an earlier commit, for commands that compare with it. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether `commit` has files in a folder, which is named from the root of the repository. */
const hasFiles = (root: string, commit: string, inside: string): Promise<boolean> =>
  run('git', ['-C', root, 'ls-tree', '--name-only', `${commit}:${inside}`]).then(
    ({ stdout }) => stdout !== '',
    () => false,
  );

/** Writes the content folder as it was in `commit` below `dir`, and leaves the working tree and its index alone. */
async function takeOut(commit: string, content: string, dir: string): Promise<string | undefined> {
  const root = (await run('git', ['rev-parse', '--show-toplevel'])).stdout.trim();
  const inside = relative(root, resolve(content)).split(sep).join('/');
  if (!(await hasFiles(root, commit, inside))) return undefined;
  const env = { ...process.env, GIT_INDEX_FILE: join(dir, 'index') };
  const tree = join(dir, 'tree');
  await mkdir(tree);
  const what = `:(top,literal)${inside}`;
  await run('git', ['-C', root, `--work-tree=${tree}`, 'checkout', '--quiet', '--force', commit, '--', what], { env });
  return join(tree, inside);
}

/**
 * What `work` gives for the content folder as it was in `commit`: a temporary one that is gone afterwards, or `undefined` when the
 * commit has none.
 */
export async function withBaseContent<T>(
  commit: string,
  content: string,
  work: (folder: string | undefined) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'visavis-base-'));
  try {
    return await work(await takeOut(commit, content, dir));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
