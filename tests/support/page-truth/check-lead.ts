/** Check 1, of the sentence that a verdict begins with: taken apart phrase by phrase, with nothing left over. */
import { isBetter } from './check-clauses.ts';
import { asCounted } from './conditions.ts';
import { contradiction, knownSides, type Check, type KnownSide } from './contradiction.ts';
import { differenceHolds } from './differences.ts';
import type { SeenPage } from './page.ts';
import { cellOf, type SeenRow } from './rows.ts';
import type { Truth } from './truth.ts';

/** A part of the sentence: what one side does better. */
interface Part {
  readonly side: KnownSide;
  readonly words: string;
}

/** A phrase that the words begin with: its length, and why it is wrong if it is. */
interface Read {
  readonly length: number;
  readonly why: string | undefined;
}

/** `A …; B ….` -> the words of each side. A name may hold a semicolon, so the parts are found by the names. */
function partsOf(lead: string, sides: readonly KnownSide[]): readonly Part[] {
  const starts = sides.map((side) => ({ side, at: lead.startsWith(`${side.name} `) ? 0 : lead.indexOf(`; ${side.name} `) }));
  const found = starts.filter(({ at }) => at >= 0).toSorted((p, q) => p.at - q.at);
  return found.map(({ side, at }, index) => ({
    side,
    words: lead
      .slice(at, found[index + 1]?.at ?? lead.length)
      .replace(/^; /, '')
      .slice(side.name.length + 1)
      .replace(/\.$/, ''),
  }));
}

const rowCalled = (page: SeenPage, label: string, prefix: string): SeenRow | undefined =>
  [...page.rows.values()].find((row) => row.label === label && row.anchor.startsWith(prefix));

/** `does better on X (71 to 60)`, `scores higher for X (71 to 60) and for Y (65 to 50)`. */
function readFigures(words: string, { side }: Part, page: SeenPage, truth: Truth): Read | undefined {
  const found = /^(does better on|scores higher for|for) (.+?) \(([^()]+) to ([^()]+)\)/.exec(words);
  if (found === null) return undefined;
  const [all, verb, label = '', first, second] = found;
  const row = rowCalled(page, label, verb === 'does better on' ? 'row-benchmark-' : 'row-score-');
  if (row === undefined) return { length: all.length, why: `speaks of ${label}, which has no row` };
  const [own, other] = [cellOf(row, side.side)?.value, row.cells.find((cell) => cell.side !== side.side)?.value];
  if (own !== first || other !== second) return { length: all.length, why: `but the row ${label} shows ${own} and ${other}` };
  const isTrue = isBetter(row, side.side, knownSides(page, truth), truth);
  return { length: all.length, why: isTrue ? undefined : `but ${side.name} is not better on ${label}` };
}

/** A phrase that the kind of the side declares for a fact, such as `is {difference} for input`. */
function readPhrase(words: string, { side }: Part, page: SeenPage, truth: Truth): Read | undefined {
  for (const { id, phrase, label } of side.entry.kind.facts) {
    const [before = '', after] = (phrase ?? '').split('{difference}');
    const end = after === undefined ? before.length : words.indexOf(after === '' ? ' and ' : after, before.length);
    if (before === '' || !words.startsWith(before) || (after !== undefined && after !== '' && end < 0)) continue;
    const until = end < 0 ? words.length : end;
    const difference = after === undefined ? undefined : words.slice(before.length, until);
    if (difference !== undefined && (!/^(over )?[\d.,]+[× ]/.test(difference) || difference.includes(' and '))) continue;
    const row = page.rows.get(`row-fact-${id}`);
    const [own, other] = [cellOf(row, side.side), row?.cells.find((cell) => cell.side !== side.side)];
    const length = until + (after ?? '').length;
    if (row === undefined || own === undefined || other === undefined)
      return { length, why: `speaks of ${label}, which has no row` };
    if (difference !== undefined && (difference !== own.difference || !differenceHolds(difference, ...asCounted(own, other))))
      return { length, why: `but the row ${label} shows ${own.value} and ${other.value}, ${own.difference ?? 'no difference'}` };
    const condition = own.condition === undefined ? '' : ` ${own.condition}`;
    if (!words.slice(length).startsWith(condition)) return { length, why: `leaves out that this holds${condition}` };
    const isTrue = isBetter(row, side.side, knownSides(page, truth), truth);
    return {
      length: length + condition.length,
      why: isTrue ? undefined : `but the row ${label} shows ${own.value} and ${other.value}`,
    };
  }
  return undefined;
}

function whyWrong(part: Part, page: SeenPage, truth: Truth): string[] {
  const faults: string[] = [];
  let { words } = part;
  while (words !== '') {
    const read = readFigures(words, part, page, truth) ?? readPhrase(words, part, page, truth);
    if (read === undefined) return [...faults, `holds words that no row proves: ${words}`];
    if (read.why !== undefined) faults.push(read.why);
    words = words.slice(read.length).replace(/^ and /, '');
  }
  return faults;
}

/** Every phrase of the sentence agrees with a row of the same page, and nothing else is said. */
export const leadAgainstRows: Check = (page, truth) => {
  const lead = page.verdict?.lead ?? '';
  if (lead === '') return [];
  const parts = partsOf(lead, knownSides(page, truth));
  if (parts.length === 0) return [contradiction(page, lead, 'speaks of no side')];
  return parts.flatMap((part) => whyWrong(part, page, truth).map((why) => contradiction(page, lead, why)));
};
