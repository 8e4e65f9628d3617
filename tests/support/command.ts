/** Starts the command line as a user's shell would: Vitest's own variables would change how Astro behaves. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** The environment of a plain shell, without colours. */
export function shellEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|TEST$|FORCE_COLOR|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name),
  );
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}

/** Builds the site of the folder `content` into `out` by the command that readers of README.md run. Throws when it fails. */
export function runBuild(content: string, out: string): void {
  execFileSync(process.execPath, ['src/commands/main.ts', 'build', '--content', content, '--out', out], {
    cwd: ROOT,
    env: shellEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
