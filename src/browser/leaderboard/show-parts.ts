/** The parts of a leaderboard as they stand: what is ranked, what is not, and what is gone, each with a caption that says what its table shows. */
import type { Order } from './table-order.ts';
import { rowsOf } from './table-rows.ts';

/** What the build wrote. */
const builtTexts = new WeakMap<Element, string>();

function textOf(element: Element): string {
  const text = builtTexts.get(element) ?? element.textContent.trim();
  builtTexts.set(element, text);
  return text;
}

/** `Chat models, sorted by Input price, descending`; as it was built by score, the best first. */
function captionOf(built: string, { column, isDown }: Order, sortList: HTMLSelectElement | null): string {
  if (column === 'score' && isDown) return built;
  const label = [...(sortList?.options ?? [])].find(({ value }) => value === column)?.text ?? column;
  const title = document.querySelector('main h1')?.textContent.trim() ?? '';
  return `${title}, sorted by ${label}, ${isDown ? 'descending' : 'ascending'}`;
}

function setCaption(part: HTMLElement, order: Order, sortList: HTMLSelectElement | null): void {
  const [caption, region] = [part.querySelector('caption'), part.querySelector('.scroller')];
  if (caption === null) return;
  const text = captionOf(textOf(caption), order, sortList);
  if (caption.textContent.trim() === text) return;
  caption.textContent = text;
  region?.setAttribute('aria-label', text);
}

/** `3 of 59 retired` where filters leave three of them. */
function setSummary(part: HTMLElement, shown: number, all: number): void {
  const summary = part.querySelector('summary');
  if (summary === null) return;
  const text = `${shown < all ? `${shown} of ` : ''}${textOf(summary)}`;
  if (summary.textContent.trim() !== text) summary.textContent = text;
}

/** Hides parts of which nothing is left, and says what the others show. */
export function showParts(order: Order, sortList: HTMLSelectElement | null): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const rows = [...part.querySelectorAll('table')].flatMap(rowsOf);
    const shown = rows.filter((row) => !row.hidden).length;
    part.hidden = shown === 0;
    setSummary(part, shown, rows.length);
    if (part.dataset.part === 'ranked') setCaption(part, order, sortList);
  }
}

/** Tells readers what the rows show; what is told already is not read aloud again. */
export function say(text: string): void {
  const status = document.querySelector('.leaderboard-controls [role=status]');
  if (status !== null && status.textContent !== text) status.textContent = text;
}
