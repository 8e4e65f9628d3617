/**
 * How far Quality can be trusted: `npm run bench:ranking`. Each benchmark is foretold from all others, and the whole is set
 * beside an arena whose votes it never saw.
 */
import { loadContent } from '../../src/entries/load-content.ts';
import { besideArena, leaveOneOut, medianOf, qualities, rankCorrelation } from '../support/quality.ts';
import { table } from './print.ts';

const loaded = await loadContent('content');
if (!loaded.ok) throw new Error('content has problems; run npm run check');
const content = loaded.value;

const left = leaveOneOut(content);
const shown = (value: number) => value.toFixed(2);
process.stdout.write('Each benchmark foretold from all others (Spearman)\n\n');
process.stdout.write(
  table(
    ['benchmark', 'area', 'entries', 'correlation'],
    left.map((one) => [one.id, one.area, one.count, shown(one.correlation)]),
  ),
);
const median = (list: typeof left) => shown(medianOf(list.map(({ correlation }) => correlation)));
process.stdout.write(`\nmedian of ${left.length}: ${median(left)}`);
process.stdout.write(`; without faithfulness: ${median(left.filter(({ area }) => area !== 'faithfulness'))}\n\n`);

for (const least of [1, 2, 3, 4, 6]) {
  const both = besideArena(content, least);
  const correlation = rankCorrelation(both.map(({ quality, rating }) => [quality, rating]));
  process.stdout.write(
    `Quality beside Arena Text, entries with ${least} or more results: ${shown(correlation)} (${both.length})\n`,
  );
}

const counted = (slug: string) =>
  qualities(content)
    .get(slug)
    ?.areas.reduce((sum, area) => sum + area.count, 0) ?? 0;
const best = [...qualities(content)].filter(([, { known }]) => known).toSorted(([, a], [, b]) => b.score - a.score);
process.stdout.write('\n');
process.stdout.write(
  table(
    ['entry', 'quality', 'from', 'to', 'results', 'areas'],
    best
      .slice(0, 40)
      .map(([slug, one]) => [
        slug,
        one.score.toFixed(1),
        one.low.toFixed(1),
        one.high.toFixed(1),
        counted(slug),
        one.areas.length,
      ]),
  ),
);
