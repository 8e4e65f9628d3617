/**
 * Two folders change places in one step, so that at every moment one of them stands there. Linux can do that (`renameat2` with
 * `RENAME_EXCHANGE`), Node does not offer it, so programs of the system are asked. docs/decisions/0013-one-build-at-a-time.md says why.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The number of `renameat2` on each processor. */
const RENAMEAT2: Readonly<Partial<Record<string, number>>> = { x64: 316, arm64: 276 };

/** Perl calls `renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE)`. */
const perlScript = (call: number) => `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;

/** What exchanges two paths here, most direct first: GNU `mv` from coreutils 9.5 on, and Perl, which every Debian and Ubuntu has. */
function commands(): readonly (readonly [string, ...string[]])[] {
  if (process.platform !== 'linux') return [];
  const call = RENAMEAT2[process.arch];
  const mv = ['mv', '--exchange', '--no-target-directory'] as const;
  return call === undefined ? [mv] : [mv, ['perl', '-e', perlScript(call)]];
}

/** Which folder stands at `path`, whatever it is called. */
function identityOf(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev} ${ino}`;
}

/**
 * Puts the folder `own` in the place of `other`, and `other` in the place of `own`; both are absolute paths on one file system.
 * `false` when that cannot be done here: then both are where they were. Nobody else may move what stands at `own`.
 */
export function exchangeFolders(own: string, other: string): boolean {
  const before = identityOf(own);
  return commands().some(([program, ...options]) => {
    spawnSync(program, [...options, own, other], { stdio: 'ignore' });
    // What a program says of itself is not enough. `other` may have been replaced again by another build, and `own` may not.
    return identityOf(own) !== before;
  });
}
