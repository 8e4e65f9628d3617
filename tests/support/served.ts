/** `visavis serve`, in a process of its own as its users have it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { ROOT, shellEnvironment } from './command.ts';

export interface Served {
  /** With a slash at its end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves the site in `out`, built from `content`. */
export async function served(content: string, out: string): Promise<Served> {
  const args = ['src/commands/main.ts', 'serve', '--content', content, '--out', out, '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: ROOT, env: shellEnvironment() });
  const ended = once(child, 'exit');
  const fault = text(child.stderr);
  const [said] = (await Promise.race([once(child.stdout, 'data'), fault.then((words) => [words])])) as [unknown];
  const address = /http:\/\/localhost:\d+\/\S*/.exec(String(said))?.[0];
  if (address === undefined) throw new Error(`no address in: ${String(said)}`);
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { address, stop };
}
