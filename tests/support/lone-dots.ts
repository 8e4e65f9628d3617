/** Dots between two things that stand at an end of a line. */
import type { Page } from 'playwright-core';

/** Runs in the page: each dot in a text whose neighbours are not both on its line, with the words around it. */
function findLoneDots(): string[] {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const middleOf = (node: Text, at: number): number => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { top, bottom } = range.getBoundingClientRect();
    return (top + bottom) / 2;
  };
  const lone: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.checkVisibility() !== true) continue;
    for (const { index } of node.data.matchAll(/·/g)) {
      const around = [/\S\s*$/.exec(node.data.slice(0, index))?.index, index + 1 + node.data.slice(index + 1).search(/\S/)];
      // One at an end of its text has its neighbour in another element, and could be parted from it.
      const isBeside = around.every(
        (at) => at !== undefined && at !== index && Math.abs(middleOf(node, at) - middleOf(node, index)) < 9,
      );
      if (!isBeside) lone.push(node.data.slice(Math.max(0, index - 20), index + 20).trim());
    }
  }
  return lone;
}

/** The dots of `page` that a line begins or ends with. */
export const loneDots = (page: Page): Promise<readonly string[]> => page.evaluate(findLoneDots);
