import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readableIn, readFont } from '../../src/images/font.ts';
import { readableCard } from '../../src/images/readable-card.ts';
import { cardRenderer, writeSocialImages } from '../../src/images/social-images.ts';
import type { Card } from '../../src/views/sharing/card.ts';
import { pngSize } from '../support/social-images.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { hashes } from '../support/tree-hashes.ts';

const isReadable = readableIn(await readFont());
const side = (name: string, slug: string) => ({ name, slug, status: undefined });
const card = (...sides: Card['sides']): Card => ({
  group: 'Mills',
  sides,
  headline: `${sides[0]?.name} leads`,
  sentence: `${sides[0]?.name} is 2× cheaper.`,
  figures: [{ label: 'Price', unit: 'USD', texts: sides.map(() => '$0.40') }],
  site: 'Visavis',
  date: 'Data as of 2 Jul 2026',
});
const pair = card(side('One', 'one'), side('Two', 'two'));

describe('the font', () => {
  test.each(['GPT-4.1 mini — 2× “cheaper”…', 'Škoda Łódź İstanbul', 'Việt Nam', 'Ελληνικά', 'Модель'])(
    'has every letter of %s',
    (text) => expect(isReadable(text)).toBe(true),
  );
  test.each(['نموذج', '中文模型', 'モデル', '모델', '😀'])('does not have %s', (text) => expect(isReadable(text)).toBe(false));
});

describe('a card', () => {
  test('shows the slug in place of a name that the font cannot show, in its sentences too', () => {
    const shown = readableCard(card(side('نموذج', 'example-arabic'), side('Two', 'two')), isReadable);
    expect(shown).toMatchObject({
      sides: [{ name: 'example-arabic' }, { name: 'Two' }],
      headline: 'example-arabic leads',
      sentence: 'example-arabic is 2× cheaper.',
    });
  });
  test('leaves out a sentence and a figure that cannot be shown', () => {
    const odd = { ...pair, sentence: '中文', figures: [{ label: 'Price', unit: undefined, texts: ['中'] }] };
    expect(readableCard(odd, isReadable)).toEqual({ ...pair, sentence: '', figures: [] });
  });
  test('looks the same with a name that cannot be shown as with its slug', async () => {
    const render = await cardRenderer();
    const [arabic, latin] = [
      await render(card(side('نموذج', 'example-arabic'))),
      await render(card(side('example-arabic', 'x'))),
    ];
    expect(arabic.equals(latin)).toBe(true);
  });
  test.each([
    ['short names', 2],
    ['names of 40 characters', 40],
    ['names of 120 characters', 120],
  ])('with %s is a picture of 1200 by 630 and at most 60 KB', async (_name, length) => {
    const name = 'Name '.repeat(length).slice(0, length);
    const png = await (await cardRenderer())(card(side(name, 'a'), side(name, 'b')));
    expect([pngSize(png), png.length <= 60_000]).toEqual([[1200, 630], true]);
  });
});

describe('the pictures of a site', () => {
  const cards = [
    { path: '/models/one/', card: card(side('One', 'one')) },
    { path: '/compare/one-vs-two/', card: pair },
  ];
  test('are of the same bytes in the next build, which renders only those of which what they show has changed', async () => {
    const [cache, first, second, third] = await Promise.all(Array.from({ length: 4 }, () => temporaryFolder()));
    if (cache === undefined || first === undefined || second === undefined || third === undefined) throw new Error('no folder');
    expect(await writeSocialImages(cards, first, cache)).toEqual({ rendered: 2, reused: 0 });
    expect(await writeSocialImages(cards, second, cache)).toEqual({ rendered: 0, reused: 2 });
    expect(hashes(second)).toEqual(hashes(first));
    const changed = cards.map((one, at) => (at === 0 ? { ...one, card: { ...one.card, headline: 'Another' } } : one));
    expect(await writeSocialImages(changed, third, cache)).toEqual({ rendered: 1, reused: 1 });
    expect(readFileSync(join(third, 'social/models/one.png'))).not.toEqual(readFileSync(join(first, 'social/models/one.png')));
    expect(readdirSync(cache)).toHaveLength(2);
  });
  test('are rendered again where a cached one is cut off', async () => {
    const [cache, dir] = [await temporaryFolder(), await temporaryFolder()];
    await writeSocialImages(cards, dir, cache);
    const whole = hashes(dir);
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), readFileSync(join(cache, name)).subarray(0, 500));
    expect(await writeSocialImages(cards, dir, cache)).toEqual({ rendered: 2, reused: 0 });
    expect(hashes(dir)).toEqual(whole);
  });
  test('are rendered also where nothing can be kept', async () => {
    const file = join(await temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await writeSocialImages(cards, await temporaryFolder(), join(file, 'cache'))).toEqual({ rendered: 2, reused: 0 });
  });
});
