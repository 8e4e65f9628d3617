import { describe, expect, inject, test } from 'vitest';
import { readPages, textOf } from '../../support/built-site.ts';

/** What the pages that readers had before this site got wrong, each held against ours. */
const SEEDS = [
  'openai-o4-mini-deep-research-vs-dreambooth-stable-diffusion',
  'openai-gpt-4-1-mini-vs-dreambooth-stable-diffusion',
  'openai-gpt-5-4-mini-vs-dreambooth-stable-diffusion',
  'openai-gpt-4o-2024-11-20-vs-dreambooth-stable-diffusion',
  'openai-o4-mini-vs-stable-diffusion',
];
const pages = new Map(readPages(inject('site').dir).map((page) => [page.path, page]));
const page = (path: string) => {
  const found = pages.get(path);
  if (found === undefined) throw new Error(`${path} was not built`);
  return found;
};
const value = (path: string, row: string, side: 0 | 1) =>
  textOf(page(path).root.getElementById(`row-fact-${row}`)?.querySelectorAll('td')[side]?.querySelector('.value'));

describe.each(SEEDS)('%s', (pair) => {
  const path = `/compare/${pair}/`;
  test('prices are per million tokens, with the output price beside the input price', () => {
    const text = textOf(page(path).root.querySelector('main'));
    expect(text).toContain('USD per 1M tokens');
    expect(/\de-\d|per prompt token/.exec(text)).toBeNull();
  });
  test('the verdict stands before the capabilities, and nothing but claims stands inside them', () => {
    const { html } = page(path);
    expect(html.indexOf('id="verdict"')).toBeLessThan(html.indexOf('id="capabilities"'));
    expect(html.indexOf('<footer')).toBeGreaterThan(html.indexOf('id="capabilities-only-b"'));
  });
  test('every claim has a heading that names its owner, and every further one a link to its place', () => {
    const { root } = page(path);
    expect(root.querySelectorAll('.claim').every((claim) => textOf(claim.querySelector('h4 .side-name')).length > 1)).toBe(true);
    expect(textOf(root)).not.toMatch(/\+\d+ more/);
  });
  test('every known value has a source and a date', () => {
    const known = page(path).root.querySelectorAll('tr[data-row] td[data-state=known]');
    expect(known.length).toBeGreaterThan(10);
    expect(known.every((cell) => cell.querySelector('a[href^=https]') !== null && cell.querySelector('time') !== null)).toBe(
      true,
    );
  });
  test('it says plainly what each side is for and what they share', () =>
    expect(textOf(page(path).root.getElementById('needs')?.closest('details')?.querySelector('p:not(.summary)'))).toMatch(/^(?:None|\d+) of the \d+ use cases (?:is|are) (?:recorded|listed) for both\./));
});

test.each([
  ['openai-o4-mini-deep-research', '$2.00', '$8.00'],
  ['openai-gpt-4-1-mini', '$0.40', '$1.60'],
  ['openai-gpt-5-4-mini', '$0.75', '$4.50'],
  ['openai-gpt-4o-2024-11-20', '$2.50', '$10.00'],
])('%s costs %s in and %s out', (slug, input, output) => {
  const path = `/compare/${slug}-vs-dreambooth-stable-diffusion/`;
  expect([value(path, 'inputUsdPerMillionTokens', 0), value(path, 'outputUsdPerMillionTokens', 0)]).toEqual([input, output]);
});

test('o4-mini is not free: it costs $1.10 in and $4.40 out', () => {
  const path = '/compare/openai-o4-mini-vs-stable-diffusion/';
  expect(['pricing', 'inputUsdPerMillionTokens', 'outputUsdPerMillionTokens'].map((row) => value(path, row, 0))).toEqual([
    'Paid',
    '$1.10',
    '$4.40',
  ]);
});

test('unknown, not applicable and 0 read differently', () => {
  const path = '/compare/openai-gpt-4-1-mini-vs-dreambooth-stable-diffusion/';
  expect(value(path, 'tags', 1)).toBe('0');
  expect(value(path, 'tags', 0)).toBe('Not applicable');
  expect(
    [...pages.values()].some(({ root }) =>
      root.querySelectorAll('td[data-state=unknown] .value').some((cell) => textOf(cell) === 'Unknown'),
    ),
  ).toBe(true);
});

test('scores differ between entries instead of being rounded to 0 or 1', () => {
  const shown = SEEDS.flatMap((pair) =>
    page(`/compare/${pair}/`).root.querySelectorAll('#row-score-adoption .value').map(textOf),
  );
  expect(new Set(shown).size).toBeGreaterThan(4);
});

test('less than half of the words of two pages that share a side repeat', () => {
  const shingles = (path: string) => {
    const words = textOf(page(path).root.querySelector('main')).toLowerCase().split(' ');
    return new Set(words.slice(7).map((_, index) => words.slice(index, index + 8).join(' ')));
  };
  const [one, two] = [shingles(`/compare/${SEEDS[1]}/`), shingles('/compare/openai-gpt-4-1-mini-vs-openai-o4-mini/')];
  const shared = [...one].filter((shingle) => two.has(shingle)).length;
  expect(shared / one.size).toBeLessThan(0.5);
});

test.each([
  ['models/openai-o4-mini-deep-research', 5],
  ['models/openai-gpt-4-1-mini', 10],
  ['models/openai-gpt-5-4-mini', 10],
  ['models/openai-gpt-4o-2024-11-20', 8],
  ['models/openai-o4-mini', 12],
  ['repositories/dreambooth-stable-diffusion', 12],
  ['repositories/stable-diffusion', 13],
])('%s shows at least %d capabilities in full, each with what is unique, a comparison and a source', (path, count) => {
  const claims = page(`/${path}/`).root.querySelectorAll('.claim');
  expect(claims.length).toBeGreaterThanOrEqual(count);
  expect(
    claims.every(
      (claim) =>
        textOf(claim).includes('Unique') &&
        textOf(claim).includes('Against alternatives') &&
        claim.querySelector('a[href^=https]') !== null,
    ),
  ).toBe(true);
});

test('a value that is older than the catalogue allows is marked in words', () => {
  const cell = page('/repositories/dreambooth-stable-diffusion/').root.getElementById('fact-commits');
  expect(textOf(cell)).toMatch(/outdated.*21 Sep 2022/);
  expect(textOf(page('/repositories/dreambooth-stable-diffusion/').root.getElementById('fact-firstCommitDate'))).not.toContain(
    'outdated',
  );
});
