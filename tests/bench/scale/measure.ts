/**
 * What a command costs, with all its threads and processes. Linux only: processor time comes from the shell’s `times`, which counts
 * every process that was waited for, and memory from `/proc`, which is read while the command runs.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

export interface Cost {
  readonly seconds: number;
  /** User and system time together. */
  readonly cpuSeconds: number;
  /** The most memory that each process held at a time, added up. */
  readonly peakMegabytes: number;
  /** What it printed. */
  readonly output: string;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Memory is read so often. A process that lives no longer is missed, and so is what a longer one takes in its last moment. */
const EVERY_MILLISECONDS = 40;

/** The shell passes on how its command ended, and writes its times to the fourth channel. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

/** What `read` gives of a process, or nothing when that has ended. */
function whileAlive<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const childrenOf = (pid: string): string[] =>
  (whileAlive(() => readdirSync(`/proc/${pid}/task`)) ?? []).flatMap(
    (task) => whileAlive(() => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'))?.match(/\d+/g) ?? [],
  );

const withDescendants = (pid: string): string[] => [pid, ...childrenOf(pid).flatMap(withDescendants)];

function highWaterKilobytes(pid: string): number {
  const status = whileAlive(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '';
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
}

/** Reads the memory of a process and all below it until it is stopped; gives the sum of what each held at most, in kilobytes. */
function watchMemory(pid: number): () => number {
  const most = new Map<string, number>();
  const timer = setInterval(() => {
    for (const one of withDescendants(String(pid))) most.set(one, Math.max(most.get(one) ?? 0, highWaterKilobytes(one)));
  }, EVERY_MILLISECONDS);
  return () => {
    clearInterval(timer);
    return [...most.values()].reduce((sum, kilobytes) => sum + kilobytes, 0);
  };
}

/** Minutes and seconds as `times` writes them, `1m2.5s`; the second line is that of the command. */
const cpuSeconds = (times: string): number =>
  [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0);

/** Runs a command to its end. Rejects with what it wrote when it fails. */
export async function measure({ command, args, cwd, env }: Command): Promise<Cost> {
  const start = performance.now();
  const shell = spawn('sh', ['-c', TIMED, 'sh', command, ...args], {
    cwd,
    env: env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const stop = watchMemory(shell.pid ?? 0);
  const channels = [shell.stdio[1], shell.stdio[2], shell.stdio[3]] as readonly Readable[];
  const ended = new Promise<number | null>((resolve, reject) => shell.on('close', resolve).on('error', reject));
  const [output = '', errors = '', times = ''] = await Promise.all(channels.map((channel) => text(channel)));
  const code = await ended;
  const seconds = (performance.now() - start) / 1000;
  const peakMegabytes = stop() / 1024;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${errors}`);
  return { seconds, cpuSeconds: cpuSeconds(times), peakMegabytes, output };
}
