/** Where `visavis` begins: the kinds of the site must be known before anything that works with them is loaded. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { contentOption, kindsFault, kindsFile, useKinds } from './use-kinds.ts';

// Who reads only the first lines, as `head` does, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// Commands that are run again begin in two thirds of the time. Where this folder cannot be written, nothing is kept.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/visavis', import.meta.url)));

const file = kindsFile(contentOption(process.argv));
useKinds(file);
const fault = await kindsFault(file);
if (fault === undefined) process.exitCode = await (await import('./program.ts')).run(process.argv);
else {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
