/** `visavis build`: the whole site, or all that is wrong with its content. */
import { buildSite } from '../build/build-site.ts';
import { OutputError } from '../build/swap-output.ts';
import { formatCount } from '../views/format.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';
import { step } from './progress.ts';
import { remindOfDay } from './today.ts';

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
}

/** Builds the site of `content` into `out`. */
export async function build({ content, out }: BuildOptions): Promise<ExitCode> {
  const catalogue = await step(
    'Check',
    () => requireCatalogue(content),
    (loaded) => formatCount(loaded.content.entries.length, 'entry', 'entries'),
  );
  try {
    await buildSite(catalogue, out, step);
  } catch (error) {
    if (error instanceof OutputError) throw new UserError(error.message);
    throw error;
  }
  process.stdout.write(`The site is in ${out}.\n`);
  remindOfDay(catalogue.content.site.today);
  return EXIT.ok;
}
