/** The verdict of a comparison, sentence by sentence, as a reader would take it apart. */
import type { HTMLElement } from 'node-html-parser';
import { nearest, textOf } from '../built-site.ts';

/** `Input price: 2.8× cheaper, $0.40 against $1.10 per 1M tokens`, with the row that it links to. */
export interface SeenClause {
  readonly sentence: string;
  /** The words of its link. */
  readonly label: string;
  /** What follows the colon. */
  readonly claim: string;
  /** The row that it links to. */
  readonly anchor: string;
  /** `Choose X for`. */
  readonly heading: string;
}

/** `Only X meets: Understand images`. */
interface SeenNeed {
  readonly sentence: string;
  readonly id: string;
  readonly heading: string;
}

export interface SeenVerdict {
  readonly headline: string;
  /** The first line below the headline. */
  readonly firstLine: string;
  /** The lines above the sides that say what is gone. */
  readonly endings: readonly string[];
  readonly lead: string;
  /** The line with figures: `71 to 67. X is 4 points ahead …`. */
  readonly detail: string;
  readonly clauses: readonly SeenClause[];
  readonly needs: readonly SeenNeed[];
  /** `Choose X for`, `Similar or not recorded`. */
  readonly headings: readonly string[];
  /** `X: Listed on OpenRouter`, of what would settle it. */
  readonly settling: readonly string[];
}

const addressOf = (item: HTMLElement) => item.querySelector('a')?.getAttribute('href') ?? '';
const headingOf = (item: HTMLElement) =>
  textOf(nearest(item, ({ classList }) => classList.contains('reasons'))?.querySelector('h3'));

function seenClause(item: HTMLElement): SeenClause {
  const [sentence, label] = [textOf(item), textOf(item.querySelector('a'))];
  const claim = sentence.slice(label.length).replace(/^: ?/, '');
  return { sentence, label, claim, anchor: addressOf(item).slice(1), heading: headingOf(item) };
}

function seenNeed(item: HTMLElement): SeenNeed {
  return { sentence: textOf(item), id: addressOf(item).split('/').at(-2) ?? '', heading: headingOf(item) };
}

export function seenVerdict(main: HTMLElement): SeenVerdict | undefined {
  const box = main.querySelector('.verdict');
  if (box === null) return undefined;
  const items = box.querySelectorAll('.reasons li');
  return {
    headline: textOf(box.querySelector('h2')).replace(/^Verdict: ?/, ''),
    firstLine: textOf(box.querySelector('.ending')),
    endings: box.querySelectorAll('.ending').map(textOf),
    lead: textOf(box.querySelector('.sentence')),
    detail: textOf(box.querySelector('.detail')),
    clauses: items.filter((item) => addressOf(item).startsWith('#')).map(seenClause),
    needs: items.filter((item) => addressOf(item).includes('/needs/')).map(seenNeed),
    headings: box.querySelectorAll('.reasons h3').map(textOf),
    settling: box.querySelectorAll('.settling a').map(textOf),
  };
}
