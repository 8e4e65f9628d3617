/** `visavis fix`: brings entries into their usual form. */
import { entryFiles, fixFiles } from '../editing/fix-files.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { requireFolder } from './load.ts';

interface Outcome {
  readonly text: string;
  readonly unreadable: readonly string[];
}

async function run(files: readonly string[], content: string): Promise<Outcome> {
  if (files.length === 0) await requireFolder(content);
  const paths = files.length === 0 ? await entryFiles(content) : files;
  const { changed, unreadable } = await fixFiles(paths);
  const fixed = changed.map((path) => `fixed ${path}\n`);
  const left = unreadable.map((path) => `${path} cannot be read, so it was not fixed; visavis check ${path} says why.\n`);
  return {
    text: [...fixed, ...left, `${changed.length} of ${formatCount(paths.length, 'file')} changed.\n`].join(''),
    unreadable,
  };
}

/** Fixes the named files, or all entries of `content`, and says which changed. Fails when one of them cannot be read. */
export async function fix(files: readonly string[], { content }: { readonly content: string }): Promise<ExitCode> {
  const work = run(files, content);
  const code = await printResult(work.then(({ text }) => text));
  return (await work).unreadable.length > 0 ? EXIT.contentProblems : code;
}
