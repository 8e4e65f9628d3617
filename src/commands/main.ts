/** Where `visavis` begins: the kinds of the site must be known before anything that works with them is loaded. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { EXIT } from './exit.ts';
import { fileFault } from './file-fault.ts';
import { contentOption, kindsFault, kindsFile, useKinds } from './use-kinds.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads only the first lines, as `head` does, closes the pipe. The command does its work all the same, and says how it ended.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`Standard output: ${fileFault(error) ?? error.message}\n`);
  process.exit(EXIT.inputOutput);
});
// What standard error cannot take is lost; the exit code still says how the command ended.
process.stderr.on('error', () => {});

// Commands that are run again begin in two thirds of the time. Where this folder cannot be written, nothing is kept.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/visavis', import.meta.url)));

const file = kindsFile(contentOption(process.argv));
useKinds(file);
const fault = await kindsFault(file);
if (fault === undefined) process.exitCode = await (await import('./program.ts')).run(process.argv);
else {
  process.stderr.write(`${fault}\n`);
  process.exitCode = EXIT.contentProblems;
}
