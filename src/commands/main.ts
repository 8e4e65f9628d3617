/** Where `visavis` begins: the kinds of the site must be known before anything that works with them is loaded. */
import { contentOption, kindsFile, useKinds } from './use-kinds.ts';

useKinds(kindsFile(contentOption(process.argv)));
const { run } = await import('./program.ts');

// Who reads only the first lines, as `head` does, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await run(process.argv);
