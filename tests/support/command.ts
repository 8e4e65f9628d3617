/** Starts the command line as a user's shell would: Vitest's own variables would change how Astro behaves. */
import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The environment of a plain shell, without colours. */
export function shellEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|TEST$|FORCE_COLOR|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name),
  );
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command line in the folder `cwd` as a user would, in a process of its own and without colours. Rejects when the process
 * cannot be started, or does not end by itself.
 */
export function visavisIn(cwd: string, ...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [join(ROOT, 'src/commands/main.ts'), ...args],
      { cwd, env: shellEnvironment() },
      (error, out, err) => {
        if (error === null) resolve({ code: 0, out, err });
        else if (typeof error.code === 'number') resolve({ code: error.code, out, err });
        else reject(error);
      },
    );
  });
}

/** Builds the site of the folder `content` into `out` by the command that readers of README.md run, with further `flags`. Throws when it fails. */
export function runBuild(content: string, out: string, ...flags: readonly string[]): void {
  execFileSync(process.execPath, ['src/commands/main.ts', 'build', '--content', content, '--out', out, ...flags], {
    cwd: ROOT,
    env: shellEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
