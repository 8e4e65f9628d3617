/** `visavis build`: the whole site or a shard of it, or all that is wrong with its content. */
import { buildShard } from '../build/build-shard.ts';
import { buildSite } from '../build/build-site.ts';
import type { ShardNumber } from '../build/shard.ts';
import type { Step } from '../build/step.ts';
import { builtDay, sourceKey } from '../build/unchanged.ts';
import type { Catalogue } from '../catalogue.ts';
import { formatCount } from '../views/format.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';
import type { Output } from './output.ts';
import { silentStep, step as shownStep } from './progress.ts';
import { remindOfDay } from './today.ts';
import { writeOutput, type Place } from './write-output.ts';

export interface BuildOptions extends Place, Pick<Output, 'quiet'> {
  readonly allowShrink?: boolean | undefined;
  readonly socialImages?: boolean | undefined;
  readonly clean?: boolean | undefined;
  readonly shard?: ShardNumber | undefined;
}

/** What names a build with pictures for links. */
export const IMAGES = 'images';

/** How steps are shown. */
export const stepOf = ({ quiet }: Pick<Output, 'quiet'>): Step => (quiet === true ? silentStep : shownStep);

/** The catalogue of `content`, with the number of its entries shown. */
export const checkContent = (content: string, step: Step): Promise<Catalogue> =>
  step(
    'Check',
    () => requireCatalogue(content),
    (loaded) => formatCount(loaded.content.entries.length, 'entry', 'entries'),
  );

const optionsOf = ({ socialImages }: BuildOptions) => (socialImages === true ? [IMAGES] : []);

/** The catalogue, and the name of what it was read from: none if that was edited meanwhile. */
async function readSource(options: BuildOptions, source: string, step: Step) {
  const catalogue = await checkContent(options.content, step);
  const isSame = sourceKey(options.content, optionsOf(options)) === source;
  return { catalogue, source: isSame ? source : '' };
}

/** Builds, unless there is nothing to do. Gives the day of the site. */
async function buildInto(place: string, options: BuildOptions): Promise<string> {
  const { content, allowShrink, socialImages, clean, quiet, shard } = options;
  const step = stepOf(options);
  const known = sourceKey(content, optionsOf(options));
  const day = clean === true || shard !== undefined ? undefined : await builtDay(place, known);
  if (day !== undefined) {
    if (quiet !== true) process.stdout.write('Nothing has changed since the last build.\n');
    return day;
  }
  const { catalogue, source } = await readSource(options, known, step);
  if (shard === undefined) await buildSite(catalogue, place, step, { allowShrink, socialImages, clean, source });
  else await buildShard(catalogue, place, step, { shard, socialImages: socialImages === true, source });
  return catalogue.content.site.today;
}

/** Builds the site of `content` into `out`, or a shard of it. */
export async function build(options: BuildOptions): Promise<ExitCode> {
  const today = await writeOutput(options, (place) => buildInto(place, options));
  if (options.quiet === true) return EXIT.ok;
  const { shard, out } = options;
  process.stdout.write(shard === undefined ? `The site is in ${out}.\n` : `Shard ${shard.at} of ${shard.of} is in ${out}.\n`);
  remindOfDay(today);
  return EXIT.ok;
}
