/** What pages that list entries say of themselves where they are found or shared: the first of the list by name. */
import { kinds } from '../../kinds/kinds.ts';
import type { BenchmarkView } from '../pages/benchmark.ts';
import type { CapabilityView } from '../pages/capability.ts';
import type { ChooserView } from '../pages/chooser.ts';
import type { LeaderboardView } from '../pages/leaderboard.ts';
import type { NeedView } from '../pages/need.ts';
import { formatCount, formatList } from '../format.ts';
import { inSentence } from '../in-sentence.ts';
import { fewerAndFewer, firstThatFits } from './fit.ts';

/** The most names that a description lists. */
const MOST_NAMES = 4;

interface List {
  /** What stands before the names: `12 answers, best first:`. */
  readonly heading: string;
  readonly items: readonly string[];
  /** What the page is about, said where there is room. */
  readonly summary: string;
}

/** The longest text that fits: the summary with as many names as there is room for, else the names without it. */
function describeList({ heading, items, summary }: List): string {
  const lists = fewerAndFewer(Math.min(items.length, MOST_NAMES))
    .filter((count) => count > 0)
    .map((count) => `${heading} ${items.slice(0, count).join(', ')}.`);
  return firstThatFits([...lists.map((list) => `${list} ${summary}`.trim()), ...lists, summary === '' ? heading : summary]);
}

/** A leaderboard of a category names its best; that of a kind, its categories. */
export function describeLeaderboard({ title, category, categories, ranked, unranked, summary }: LeaderboardView): string {
  if (category === undefined && categories.length > 0) {
    const items = categories.map(({ name, count }) => `${inSentence(name)} (${count})`);
    return describeList({
      heading: `${title} ranked within ${formatCount(categories.length, 'category', 'categories')}:`,
      items,
      summary,
    });
  }
  const heading = `${title}, ${ranked.length} ranked by score:`;
  const items = ranked.map(({ name, score }) => `${name} (${score.value})`);
  const none = `${title}: none is ranked yet, ${unranked.length} listed with sources. ${summary}`;
  return items.length === 0 ? firstThatFits([none, title]) : describeList({ heading, items, summary });
}

/** A need names its best answers. */
export function describeNeed({ name, summary, answers }: NeedView): string {
  const heading = `${name}: ${formatCount(answers.length, 'answer')}, best first:`;
  return describeList({ heading, items: answers.map(({ entry }) => entry.name), summary });
}

/** A guided choice says what it asks. */
export function describeChooser({ name, questions, candidates }: ChooserView): string {
  const heading = `Choose among ${formatCount(candidates.length, name, name)}:`;
  return describeList({ heading, items: questions.map(({ ask }) => inSentence(ask).replace(/\?$/, '')), summary: '' });
}

const singularOf = (plural: string) => (kinds.find((kind) => kind.plural === plural)?.label ?? plural).toLowerCase();

/** A capability names entries that have it. */
export function describeCapability({ name, summary, count, groups }: CapabilityView): string {
  const all = groups.map(({ label, described, stated }) => ({ label, entries: [...described, ...stated] }));
  const parts = all.map(({ label, entries }) => formatCount(entries.length, singularOf(label), label.toLowerCase()));
  const names = all.flatMap(({ entries }) => entries.map(({ entry }) => entry));
  const items = names.toSorted((a, b) => b.score - a.score).map((entry) => entry.name);
  return count === 0 ? firstThatFits([summary]) : describeList({ heading: `${name} in ${formatList(parts)}:`, items, summary });
}

/** A benchmark names its best results. */
export function describeBenchmark({ name, data, results }: BenchmarkView): string {
  const heading = `${name}, ${formatCount(results.length, 'result')}, best first:`;
  return describeList({
    heading,
    items: results.map(({ entry, value }) => `${entry.name} ${value}`),
    summary: data.summary,
  });
}
