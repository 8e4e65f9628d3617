/** A benchmark: `content/benchmarks/<id>.yaml`. */
import * as z from 'zod';
import { isoDate, line, name, publicUrl, sentences, slug, sourceRef } from './fields.ts';

/** Published name -> entry, with its setting where it names one; `null` = looked at and left out. */
export const publishedNames = z.record(
  line(200),
  z.union([
    slug,
    z.strictObject({
      entry: slug.describe('The slug of the entry.'),
      variant: line(60).optional().describe('The setting that the result belongs to.'),
    }),
    z.null(),
  ]),
);

/** How results of a benchmark become comparable with those of others; `visavis calibrate` fits it. */
const calibration = z.strictObject({
  centre: z.number().describe('The result that an entry of average ability is expected to have.'),
  spread: z
    .number()
    .refine((value) => value !== 0, 'must not be 0')
    .describe('By how much the result changes with one unit of ability; below 0 where lower results are better.'),
  noise: z.number().positive().describe('The standard deviation of results around what ability explains, in units of ability.'),
});

export type Calibration = z.output<typeof calibration>;

export const benchmark = z
  .strictObject({
    name: name.describe('What readers call it.'),
    version: line(40).describe('The release of the benchmark; results of other versions do not compare.'),
    summary: line(240).describe('What it measures and how, in one sentence.'),
    caveat: sentences.optional().describe('What a reader must know before trusting a figure.'),
    metric: line(80).describe('What the figure is, such as "share of tasks solved".'),
    unit: line(40).describe('What it is counted in, such as "percent".'),
    better: z.enum(['higher', 'lower']).describe('Which results are better.'),
    decimals: z.int().min(0).max(3).default(1).describe('Digits after the point, as the benchmark itself publishes.'),
    from: z.number().describe('The result that scores 0.'),
    to: z.number().describe('The result that scores 100.'),
    area: slug.optional().describe('What it measures: an id of areas in ranking.yaml. Without one it is shown, and not counted.'),
    calibration: calibration
      .optional()
      .describe('How its results compare with those of other benchmarks, as visavis calibrate fits it.'),
    homepage: publicUrl.describe('Where it is described.'),
    source: sourceRef.describe('Where its results come from: an id of sources.yaml, or a public https address.'),
    asOf: isoDate.describe('The day on which the source gave them.'),
    names: publishedNames.default({}).describe('What the published table calls our entries, for its import.'),
    maxAgeDays: z.int().min(1).default(730).describe('Days after which a result is outdated.'),
  })
  .refine(({ from, to }) => from !== to, {
    message: 'from must be another result than to; look up both ends of the scale',
    path: ['from'],
  })
  .refine(({ from, to, better }) => from === to || (better === 'higher' ? from < to : from > to), {
    message: 'from must be the worse end and to the better end; exchange the two, or correct better',
    path: ['from'],
  });
