import { expect, test } from 'vitest';
import { quantile, shinglesOf, uniqueShares, wordsOf } from './shingles.ts';
import type { Page } from './built-site.ts';

const wordsFrom = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');
const page = (slug: string, text: string) => {
  const html = `<body><header>The site</header><main>${text}</main></body>`;
  return { path: `/compare/${slug}/`, html } as Page;
};

test('the words of a page are those that its reader reads, folded ones among them', () => {
  const html = `<p>Price: <b>$1.50</b></p><details><summary>More</summary>It&nbsp;costs</details><nav>On this page</nav>
    <span class="provenance">a list</span><p hidden>Enter a number.</p><svg><title>Chart</title></svg><button>i</button>`;
  expect(wordsOf(page('a-vs-b', html))).toEqual(['price', '1.50', 'more', 'it', 'costs']);
});
test('words of two cells or paragraphs are never one', () =>
  expect(wordsOf(page('a-vs-b', '<td>4</td><td>5</td><p>one</p><p>two</p>'))).toEqual(['4', '5', 'one', 'two']));
test('a shingle is a run of eight words, whichever stand around it', () => {
  const [first, second] = [shinglesOf('a b c d e f g h'.split(' ')), shinglesOf('b c d e f g h i'.split(' '))];
  expect(shinglesOf('a b c d e f g h i'.split(' '))).toEqual(Int32Array.from([...first, ...second]).sort());
  expect([first.length, second.length, shinglesOf(['too', 'short']).length]).toEqual([1, 1, 0]);
  expect(shinglesOf('h g f e d c b a'.split(' '))).not.toEqual(first);
});
test('the share of a page is that of the shingles which its siblings lack: the nearest of them, and all of them together', () => {
  const [one, two, own] = [wordsFrom('one', 17), wordsFrom('two', 17), wordsFrom('own', 17)];
  const shares = uniqueShares([
    // 44 shingles: 10 of each text, and 7 across each border.
    page('a-vs-b', `${one} ${two} ${own}`),
    page('a-vs-c', one),
    page('b-vs-d', `${two} ${wordsFrom('more', 20)}`),
    page('c-vs-d', own),
  ]);
  expect(shares[0]).toEqual({ path: '/compare/a-vs-b/', besideNearest: 1 - 10 / 44, besideAll: 1 - 20 / 44 });
});
test('a comparison without siblings repeats nothing, and has no share', () =>
  expect(uniqueShares([page('a-vs-b', wordsFrom('one', 9)), page('c-vs-d', wordsFrom('one', 9))])).toEqual([]));
test('the median is the middle one', () => expect([quantile([3, 1, 2], 0.5), quantile([], 0.5)]).toEqual([2, Number.NaN]));
