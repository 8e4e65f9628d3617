/** Which process a number means: numbers are given again, and each machine and container counts its own. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What `read` gives; `undefined` where this system does not have it. */
function orNothing(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * The name of what counts processes here: this start of this machine and, where there are containers, this one of them.
 * Elsewhere than on Linux, the name of the machine.
 */
export function processSpace(): string {
  const boot = orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const space = orNothing(() => readlinkSync('/proc/self/ns/pid'));
  return boot === undefined || space === undefined ? hostname() : `${boot} ${space}`;
}

/**
 * When a process began, in words that stay the same while it runs; `undefined` when none of that number runs. One that has ended runs
 * no more, even if nobody has asked how it ended.
 */
export function startOfProcess(pid: number): string | undefined {
  const stat = orNothing(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat !== undefined) {
    // The second field is a name, in brackets, that may hold anything; the third is the state, and the 22nd the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  }
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env });
  return stdout?.trim() || undefined;
}
