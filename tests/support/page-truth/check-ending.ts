/** Checks of what ends, or what its maker advises against: it is not put first in silence, and stands last among answers. */
import { contradiction, knownSides, type Check } from './contradiction.ts';
import { isComparison } from './page.ts';
import type { TrueEntry } from './truth.ts';

/** Whether the end of an entry is known, or its status says that its maker advises another. */
function isCurrent({ facts, kind: { lifeCycle }, isGone }: TrueEntry): boolean {
  const [status, end] = [facts[lifeCycle?.status ?? '']?.value, facts[lifeCycle?.end ?? '']?.value];
  const passing = [...(lifeCycle?.ending ?? []), ...(lifeCycle?.superseded ?? [])];
  return !isGone && (end === undefined || end === 'none') && !passing.includes(String(status));
}

const TOLD = /, (?:but|and) (?:it ends on \d+ \w{3} \d{4}|its maker calls it \w+)$/;

/** The headline of a comparison tells the end of the side that it puts first, and of no other. */
export const endIsTold: Check = (page, truth) => {
  const headline = isComparison(page) ? (page.verdict?.headline ?? '') : '';
  const first = knownSides(page, truth).find(({ name }) =>
    ['leads', 'is ahead'].some((words) => headline.startsWith(`${name} ${words}`)),
  );
  if (first === undefined || TOLD.test(headline) !== isCurrent(first.entry)) return [];
  return [contradiction(page, headline, isCurrent(first.entry) ? `but ${first.name} is current` : 'does not say that it ends')];
};

/** Among the answers to a need nothing that is current stands after something that is not. */
export const currentFirst: Check = (page, truth) => {
  if (!/^\/needs\/[^/]+\/$/.test(page.path)) return [];
  const lists = page.lists.filter(({ isOrdered }) => isOrdered);
  const answers = lists.flatMap(({ links }) => links.flatMap(({ href }) => truth.entries.get(href) ?? []));
  const last = answers.findIndex((entry) => !isCurrent(entry));
  const behind = last < 0 ? [] : answers.slice(last).filter(isCurrent);
  return behind.map(({ name }) => contradiction(page, name, `is current, and stands after ${answers[last]?.name}, which is not`));
};
