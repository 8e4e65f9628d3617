/** Where `visavis` begins: the kinds of the site must be known before anything that works with them is loaded. */
import { contentOption, kindsFault, kindsFile, useKinds } from './use-kinds.ts';

// Who reads only the first lines, as `head` does, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const file = kindsFile(contentOption(process.argv));
useKinds(file);
const fault = await kindsFault(file);
if (fault === undefined) process.exitCode = await (await import('./program.ts')).run(process.argv);
else {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
