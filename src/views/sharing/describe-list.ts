/** What pages that list entries say of themselves where they are found or shared: the first of the list by name. */
import type { ComparisonListPage } from '../pages/comparison-groups.ts';
import type { BenchmarkView } from '../pages/benchmark.ts';
import type { CapabilityView } from '../pages/capability.ts';
import type { ChooserView } from '../pages/chooser.ts';
import type { LeaderboardView } from '../pages/leaderboard.ts';
import type { NeedView } from '../pages/need.ts';
import type { EntryGaps, GapList } from '../pages/gap-lists.ts';
import { pageTitle, type ListPage } from '../pages/list-pages.ts';
import { formatCount, formatList } from '../format.ts';
import { bestFirst, type EntryLink } from '../pages/terms.ts';
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
export function describeLeaderboard(view: LeaderboardView): string {
  const { category, categories, ranked, counts, summary, page } = view;
  const title = pageTitle(view.title, page);
  if (page > 1) {
    const items = [...ranked, ...view.unranked, ...view.gone].map(({ name }) => name);
    return describeList({ heading: `${title}: the entries after those that lead,`, items, summary });
  }
  if (category === undefined && categories.length > 0) {
    const items = categories.map(({ name, count }) => `${inSentence(name)} (${count})`);
    return describeList({
      heading: `${title} ranked within ${formatCount(categories.length, 'category', 'categories')}:`,
      items,
      summary,
    });
  }
  const heading = `${title}, ${counts.ranked} ranked by score:`;
  const items = ranked.map(({ name, score }) => `${name} (${score.value})`);
  const none = `${title}: none is ranked yet, ${counts.unranked} listed with sources. ${summary}`;
  return items.length === 0 ? firstThatFits([none, title]) : describeList({ heading, items, summary });
}

/** A need names its best answers. */
export function describeNeed({ name, summary, answers, answerCount }: NeedView): string {
  const heading = `${name}: ${formatCount(answerCount, 'answer')}, best first:`;
  return describeList({ heading, items: answers.map(({ entry }) => entry.name), summary });
}

/** A guided choice says what it asks. */
export function describeChooser({ name, questions, candidates }: ChooserView): string {
  const heading = `Choose among ${formatCount(candidates.length, name, name)}:`;
  return describeList({ heading, items: questions.map(({ ask }) => inSentence(ask).replace(/\?$/, '')), summary: '' });
}

/** A capability names entries that have it, what is gone last. */
export function describeCapability({ name, summary, count, countTexts, groups }: CapabilityView): string {
  const names = groups.flatMap(({ described, stated }) => [...described, ...stated].map(({ entry }) => entry));
  const isGone = (entry: EntryLink) => Number(entry.status?.isGone === true);
  const items = names.toSorted((a, b) => isGone(a) - isGone(b) || bestFirst(a, b)).map((entry) => entry.name);
  return count === 0
    ? firstThatFits([summary])
    : describeList({ heading: `${name} in ${formatList(countTexts)}:`, items, summary });
}

/** A benchmark names its best results. */
export function describeBenchmark({ name, data, results, count, page }: BenchmarkView): string {
  const heading = `${pageTitle(name, page)}, ${formatCount(count, 'result')}, best first:`;
  return describeList({
    heading,
    items: results.map(({ entry, value }) => `${entry.name} ${value}`),
    summary: data.summary,
  });
}

/** A list of comparisons names its first ones. */
export function describeComparisonList({ label, countText, page, pages }: ComparisonListPage): string {
  const range = pages.length === 1 ? '' : `, ${page.from} to ${page.to}`;
  const items = page.items.map(({ a, b }) => `${a} vs ${b}`);
  return describeList({ heading: `${label}: ${countText}${range}, such as`, items, summary: '' });
}

/** A list of gaps names the entries that have them. */
export function describeGapList({ label, countText }: GapList, { items, number }: ListPage<EntryGaps>): string {
  const heading = `${pageTitle(`${label}: ${countText}`, number)}, in`;
  return describeList({
    heading,
    items: items.map(({ name }) => name),
    summary: 'Values that are unknown, disputed or outdated.',
  });
}
