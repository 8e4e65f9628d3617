/** Tells how long work goes on: a line that renews itself on a terminal, one plain line per step elsewhere. */

/** Runs `work` and prints nothing. */
export const silentStep: typeof step = (_label, work) => work();

/** Runs `work` and prints `label`, then what it gives and the seconds it took. */
export async function step<T>(label: string, work: () => Promise<T>, summary: (result: T) => string): Promise<T> {
  const terminal = process.stdout.isTTY;
  if (terminal) process.stdout.write(`${label} …`);
  const start = performance.now();
  try {
    const result = await work();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`${terminal ? '\r\u001b[2K' : ''}${label}: ${summary(result)} (${seconds} s)\n`);
    return result;
  } catch (error) {
    if (terminal) process.stdout.write('\n');
    throw error;
  }
}
