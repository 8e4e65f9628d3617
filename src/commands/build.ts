/** `visavis build`: the whole site, or all that is wrong with its content. */
import { dirname, join } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { PROJECT_ROOT } from '../build/project-root.ts';
import { PageError } from '../build/page-error.ts';
import { removeWhenStopped } from '../build/interrupts.ts';
import { LockedError, lockFile, lockOutput } from '../build/output-lock.ts';
import { IconError } from '../images/icons.ts';
import { OutputError } from '../build/output-manifest.ts';
import { requirePlace } from '../build/output-place.ts';
import { restoreOutput } from '../build/swap-output.ts';
import { builtDay, sourceKey } from '../build/unchanged.ts';
import { kindsFile } from '../kinds/kinds.ts';
import { formatCount } from '../views/format.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { fileFault } from './file-fault.ts';
import { requireCatalogue, requireFolder } from './load.ts';
import type { Output } from './output.ts';
import { silentStep, step as shownStep } from './progress.ts';
import { remindOfDay } from './today.ts';

export interface BuildOptions extends Pick<Output, 'quiet'> {
  readonly content: string;
  readonly out: string;
  readonly allowShrink?: boolean | undefined;
  readonly socialImages?: boolean | undefined;
  readonly clean?: boolean | undefined;
}

/** What names a build with pictures for links. */
export const IMAGES = 'images';

/** Folders that a site is built from. */
const sourcesOf = (content: string): readonly string[] => [
  content,
  dirname(kindsFile()),
  ...['src', 'public', 'node_modules'].map((name) => join(PROJECT_ROOT, name)),
];

/** Builds, unless there is nothing to do. Gives the day of the site. */
async function buildInto(place: string, { content, allowShrink, socialImages, clean, quiet }: BuildOptions): Promise<string> {
  const step = quiet === true ? silentStep : shownStep;
  await restoreOutput(place);
  await requireFolder(content);
  const options = socialImages === true ? [IMAGES] : [];
  const source = await sourceKey(content, options);
  const day = clean === true ? undefined : await builtDay(place, source);
  if (day !== undefined) {
    if (quiet !== true) process.stdout.write('Nothing has changed since the last build.\n');
    return day;
  }
  const catalogue = await step(
    'Check',
    () => requireCatalogue(content),
    (loaded) => formatCount(loaded.content.entries.length, 'entry', 'entries'),
  );
  // What is edited while it is read is no longer what was named.
  const isSame = (await sourceKey(content, options)) === source;
  await buildSite(catalogue, place, step, { allowShrink, socialImages, clean, source: isSame ? source : undefined });
  return catalogue.content.site.today;
}

async function run(options: BuildOptions): Promise<string> {
  const place = await requirePlace(options.out, sourcesOf(options.content));
  const unlock = await lockOutput(place);
  const keepLock = removeWhenStopped(lockFile(place));
  try {
    return await buildInto(place, options);
  } finally {
    unlock();
    keepLock();
  }
}

/** Builds the site of `content` into `out`. */
export async function build(options: BuildOptions): Promise<ExitCode> {
  try {
    const today = await run(options);
    if (options.quiet === true) return EXIT.ok;
    process.stdout.write(`The site is in ${options.out}.\n`);
    remindOfDay(today);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof OutputError) throw new UserError(error.message);
    if (error instanceof IconError) throw new UserError(error.message, EXIT.contentProblems);
    if (error instanceof LockedError) throw new UserError(error.message, EXIT.locked);
    if (error instanceof PageError) throw new UserError(fileFault(error.cause) ?? error.message, EXIT.internal);
    throw error;
  }
}
