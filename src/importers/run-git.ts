/** Runs git, the same on every machine. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DataSetError } from './fact-table.ts';

const run = promisify(execFile);

/** Git must not wait at a prompt, and no configuration of the machine may change what is measured. */
const ENVIRONMENT = {
  ...process.env,
  GIT_TERMINAL_PROMPT: '0',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  TZ: 'UTC',
};

/** What git prints. Throws `DataSetError` that names the command and the reason. */
export async function runGit(args: readonly string[], timeoutMs = 120_000): Promise<string> {
  try {
    return (await run('git', [...args], { env: ENVIRONMENT, timeout: timeoutMs, maxBuffer: 256_000_000 })).stdout;
  } catch (error) {
    const reason =
      error instanceof Error
        ? (error.message.split('\n').find((line) => line.startsWith('fatal:')) ?? error.message.split('\n')[0])
        : String(error);
    throw new DataSetError(`git ${args[args[0] === '-C' ? 2 : 0] ?? ''} failed: ${reason}`);
  }
}
