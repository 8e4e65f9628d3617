/** `explain_score`: the arithmetic of a score, as the page of the entry and `visavis explain` have it. */
import * as z from 'zod';
import { entryDocument } from '../../views/entry-document.ts';
import { PATHS } from '../../views/links.ts';
import { viewEntry, type EntryView } from '../../views/pages/entry.ts';
import type { Answer } from '../answer.ts';
import { dataOfScore, scoreData, scoreText } from '../figures.ts';
import { entryNamed } from '../find.ts';
import { entryName } from '../inputs.ts';
import type { SiteIndex } from '../site-index.ts';
import { tool } from '../tool.ts';

const input = z.strictObject({ entry: entryName });

const output = z.object({
  slug: z.string(),
  name: z.string(),
  score: scoreData,
  subScores: z.array(
    z.object({
      label: z.string(),
      isMeasured: z.boolean(),
      score: z.string().nullable().describe('null where nothing of it is known.'),
      weight: z.string(),
      signals: z.array(
        z.object({
          label: z.string(),
          value: z.string(),
          isKnown: z.boolean(),
          rule: z.string(),
          score: z.string(),
          weight: z.string(),
        }),
      ),
    }),
  ),
  url: z.string(),
});

type Output = z.output<typeof output>;

const subScoresOf = ({ explanation }: EntryView): Output['subScores'] =>
  explanation.subScores.map(({ label, isMeasured, score, weight, signals }) => ({
    label,
    isMeasured,
    score: isMeasured ? score : null,
    weight,
    signals: signals.map((signal) => ({
      label: signal.label,
      value: signal.raw,
      isKnown: signal.known,
      rule: signal.rule,
      score: signal.score,
      weight: signal.weight,
    })),
  }));

function linesOf({ label, isMeasured, score, weight, signals }: Output['subScores'][number]): string[] {
  const known = signals.filter(({ isKnown }) => isKnown);
  const unknown = signals.filter(({ isKnown }) => !isKnown).map((signal) => signal.label);
  return [
    `**${label}** ${isMeasured ? score : 'not measured'}, weight ${weight}`,
    ...known.map((signal) => `- ${signal.label}: ${signal.value} → ${signal.score}, weight ${signal.weight}`),
    ...(unknown.length === 0 ? [] : [`- not known, so the middle of its category stands in: ${unknown.join(', ')}`]),
  ];
}

function answer(site: SiteIndex, asked: z.output<typeof input>): Answer<Output> {
  const entry = entryNamed(site, asked.entry);
  const view = viewEntry(site.catalogue, entry);
  const data: Output = {
    slug: entry.slug,
    name: view.name,
    score: dataOfScore(view.score),
    subScores: subScoresOf(view),
    url: site.urlOf(entryDocument(site.catalogue, entry).page),
  };
  const { intervalText, coverage, methodVersion } = view.score;
  return {
    lines: [
      `**${view.name}** (\`${entry.slug}\`): ${scoreText(view.score)}`,
      ...(intervalText === undefined ? [] : [intervalText]),
      ...data.subScores.flatMap(linesOf),
    ],
    foot: [
      `Method ${methodVersion}, ${coverage} of the score is known; rules: ${site.urlOf(PATHS.methodology)}. ${site.context.dataDates}`,
      data.url,
    ],
    data,
  };
}

/** The tool for a site. */
export function explainScoreTool(site: SiteIndex) {
  return tool({
    name: 'explain_score',
    title: 'Explain a score',
    description: `How the score of an entry of ${site.context.site.name} is calculated: each sub-score with its signals, values, rules and weights, and what is not known.`,
    input,
    output,
    answer: (asked) => answer(site, asked),
  });
}
