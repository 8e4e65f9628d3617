/** `visavis merge`: the shards of a site, rendered elsewhere -> the site. */
import { buildSite } from '../build/build-site.ts';
import { chooseShards } from '../build/choose-shards.ts';
import { sourceKey } from '../build/unchanged.ts';
import { checkContent, IMAGES, stepOf } from './build.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Output } from './output.ts';
import { remindOfDay } from './today.ts';
import { writeOutput, type Place } from './write-output.ts';

export interface MergeOptions extends Place, Pick<Output, 'quiet'> {
  readonly allowShrink?: boolean | undefined;
}

async function mergeInto(place: string, dirs: readonly string[], options: MergeOptions): Promise<string> {
  const { content, allowShrink } = options;
  const step = stepOf(options);
  const [plain = '', withImages = ''] = [[], [IMAGES]].map((names) => sourceKey(content, names));
  const shards = await chooseShards(dirs, [plain, withImages]);
  const source = shards[0]?.shard.source ?? '';
  const catalogue = await checkContent(content, step);
  await buildSite(catalogue, place, step, { allowShrink, socialImages: source === withImages, shards, source });
  return catalogue.content.site.today;
}

/** Puts the shards in `dirs` together into `out`. */
export async function merge(dirs: readonly string[], options: MergeOptions): Promise<ExitCode> {
  const today = await writeOutput(options, (place) => mergeInto(place, dirs, options), dirs);
  if (options.quiet === true) return EXIT.ok;
  process.stdout.write(`The site is in ${options.out}.\n`);
  remindOfDay(today);
  return EXIT.ok;
}
