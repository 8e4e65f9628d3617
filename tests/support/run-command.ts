/** Runs a command in this process, and keeps what it prints. Cheaper than a process of its own, and all that a user would read. */
import { vi } from 'vitest';
import { run } from '../../src/commands/program.ts';
import type { Ran } from './command.ts';

/** What `visavis ARGS` prints, and its exit code. */
export async function runCommand(...args: readonly string[]): Promise<Ran> {
  const printed = { out: '', err: '' };
  const keep = (stream: 'out' | 'err') => (chunk: unknown) => {
    printed[stream] += String(chunk);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep('err')),
  ];
  try {
    const code = await run(['node', 'visavis', ...args]);
    return { code, ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
