/**
 * The layout of a page in a few lines of text: where its main parts stand, and how they look in light and dark. Machines have
 * different fonts, so pictures differ everywhere; the places and colours of parts do not.
 */
import type { Page } from 'playwright-core';

/** The parts: the frame of the site, and what `main` is put together from. */
const PARTS = '.site-header, main, main > *, main h1, .site-footer';
/** Elements whose look stands for all of their sort. */
const LOOKS = ['body', 'h1', 'h2', '.lead', 'main a', 'th', '.card', 'summary', 'button', '.site-header', '.soft'];

/** Boxes of parts: `main: 0 390 1200`, the distance from the start, the width and the height in CSS pixels. */
async function boxLines(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const nameOf = (one: Element) => [one.localName, ...one.classList].join('.');
    return [...document.querySelectorAll(selector)].flatMap((one) => {
      const { x, width, height } = one.getBoundingClientRect();
      return width === 0 || height === 0 ? [] : [`${nameOf(one)}: ${Math.round(x)} ${Math.round(width)} ${Math.round(height)}`];
    });
  }, PARTS);
}

/** Looks: `h1 = rgb(…) on rgb(…), 32px 700`. */
async function lookLines(page: Page): Promise<string[]> {
  return page.evaluate(
    (selectors) =>
      selectors.flatMap((selector) => {
        const one = document.querySelector(selector);
        if (one === null) return [];
        const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(one);
        return [`${selector} = ${color} on ${backgroundColor}, ${fontSize} ${fontWeight}`];
      }),
    LOOKS,
  );
}

/** The layout of an open page, which it leaves in light. */
export async function layoutOf(page: Page): Promise<readonly string[]> {
  const looks = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    looks.push(...(await lookLines(page)).map((line) => `${colorScheme} ${line}`));
  }
  return [...(await boxLines(page)), ...looks];
}

const BOX = /^(.+): (\d+) (\d+) (\d+)$/;
/** Blocks have their width from the layout and not from a font, but for rounding and bars. */
const MOST_ASIDE = 4;
/** Text wraps elsewhere in other fonts: a height may be so much of the other, or so many pixels from it. */
const HEIGHT = { share: 0.6, pixels: 60 } as const;

function isSameHeight(one: number, other: number): boolean {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return high - low <= HEIGHT.pixels || low >= high * HEIGHT.share;
}

/** Whether a line of a layout is the other, within what fonts change. */
export function isSameLine(expected: string, found: string): boolean {
  const [one, other] = [BOX.exec(expected), BOX.exec(found)];
  if (one === null || other === null) return expected === found;
  const [x, width, height] = [2, 3, 4].map((at) => [Number(one[at]), Number(other[at])] as const);
  if (x === undefined || width === undefined || height === undefined || one[1] !== other[1]) return false;
  const isNear = ([a, b]: readonly [number, number]) => Math.abs(a - b) <= MOST_ASIDE;
  return isNear(x) && isNear(width) && isSameHeight(...height);
}

/** Lines by what they are about: `main 1`, `section 2` for the second of its name, `light h1 1`. */
function byPart(lines: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    lines.map((line) => {
      const name = line.split(/: | = /)[0] ?? '';
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return [`${name} ${counts.get(name)}`, line];
    }),
  );
}

/** What differs between two layouts, a line a part; empty when they are the same. */
export function layoutDifferences(expected: readonly string[], found: readonly string[]): readonly string[] {
  const [before, after] = [byPart(expected), byPart(found)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((part) => {
    const [one = 'nothing', other = 'nothing'] = [before.get(part), after.get(part)];
    return isSameLine(one, other) ? [] : [`${one} -> ${other}`];
  });
}
