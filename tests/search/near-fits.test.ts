import { describe, expect, test } from 'vitest';
import { findNamed } from '../../src/search/find-named.ts';
import type { FinderEntry } from '../../src/search/finder-index.ts';
import { findNearest } from '../../src/search/nearest.ts';

const entry = (slug: string, names: readonly string[], more: Partial<FinderEntry> = {}): FinderEntry => ({
  slug,
  names,
  kind: 0,
  ...more,
});
const ENTRIES: readonly FinderEntry[] = [
  entry('moss-5', ['Moss 5'], { score: 60 }),
  entry('moss-5-2', ['Moss 5.2'], { score: 50 }),
  entry('moss-6', ['Moss 6 Sun'], { score: 70 }),
  entry('moss-image-2', ['Moss Image 2'], { score: 90 }),
  entry('fern-pro-4-5', ['Fern Pro 4.5', 'fern-pro-fp9'], { score: 80, maker: 'Fernery' }),
  entry('fern-pro-4', ['Fern Pro 4'], { score: 10 }),
  entry('fern-max-4-5', ['Fern Max 4.5'], { score: 70 }),
  entry('fern-mini', ['Fern Mini'], { score: 60 }),
  entry('qwa-8b', ['Qwa3 8B'], { score: 40 }),
  entry('qwa-vl-30b', ['Qwa3-VL 30B'], { score: 50 }),
  entry('vole', ['Vole 7']),
  entry('cli-hub', ['CLI Hub'], { kind: 1, maker: 'orchardco' }),
  entry('get-well', ['Get Well'], { kind: 1 }),
  entry('oaks', ['Oaks'], { kind: 1 }),
  entry('oak-lab', ['Oak Lab'], { kind: 1, score: 99 }),
  entry('willow', ['Willow'], { kind: 1 }),
  entry('pi', ['Pi'], { kind: 1 }),
];

/** The first, with a mark before it where it is only near. */
const found = (text: string) => {
  const { things, by, isNear } = findNamed(ENTRIES, text);
  const mark = by !== 'whole name' && isNear === true ? '~' : '';
  return things[0] === undefined ? undefined : `${mark}${things[0].slug}`;
};
const nearest = (text: string) => {
  const { things, isOther } = findNearest(ENTRIES, text);
  return `${isOther ? '~' : ''}${things[0]?.slug ?? ''}`;
};

describe('a text finds', () => {
  test.each([
    ['a version where tiers stand before it', 'fern 4.5', 'fern-pro-4-5'],
    ['the version that a name ends with, before a later one', 'pro 4', 'fern-pro-4'],
    ['a version that ends with zeros', 'moss 5.0', 'moss-5'],
    ['a name in the plural before what begins so', 'oak', 'oaks'],
    ['a name with a letter doubled', 'willlow', 'willow'],
    ['its maker in full', 'orchardco', 'cli-hub'],
    ['a name right behind its maker', 'orchardcoclihub', 'cli-hub'],
    ['and a word of many with its letters in the wrong order', 'msos 6', 'moss-6'],
  ])('%s: %s', (_, text, slug) => expect(found(text)).toBe(slug));
  test.each([
    ['a version that stands right behind the word elsewhere', 'moss 2', '~moss-image-2'],
    ['a word that ends with a letter of the next', 'clih', '~cli-hub'],
    ['a word of a name that is shown nowhere', 'fp9', '~fern-pro-4-5'],
    ['the first letters of a maker', 'orchard', '~cli-hub'],
  ])('and is only near to %s: %s', (_, text, slug) => expect(found(text)).toBe(slug));
  test.each([
    ['three letters in the wrong order, of a word of one name', 'gte'],
    ['a word of other names, as a slip', 'qwa3 vl 8b'],
    ['a letter in place of a digit', 'vole z'],
    ['one letter many times', 'vvvvvvvvvole'],
  ])('and not %s: %s', (_, text) => expect(found(text)).toBeUndefined());
});

describe('the nearest name', () => {
  test.each([
    ['of a version', 'moss 6.3', '~moss-6'],
    ['of what is called first so', 'moss 3 image', '~moss-image-2'],
    ['of what else is called so', 'qwa3 vl 8b', '~qwa-vl-30b'],
    ['beside a word more of a kind with versions', 'moss 5 swift', '~moss-5'],
    ['with hyphens', 'moss-5-swift-latest', '~moss-5'],
    ['beside a word of the same maker', 'fern mini max', '~fern-mini'],
    ['beside a word, of few letters', 'holy pi', '~pi'],
    ['beside few letters', 'willow js', '~willow'],
    ['beside a word of another kind', 'willow windows', 'willow'],
    ['beside what is asked of it', 'moss 5 pricing', 'moss-5'],
    ['in a headline', 'moss 5 shocks the world', 'moss-5'],
  ])('%s: %s', (_, text, slug) => expect(nearest(text)).toBe(slug));
});
