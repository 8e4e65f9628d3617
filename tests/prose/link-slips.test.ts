/** Links as people write them from memory: each would stand in the page as brackets, and is told at its place. */
import { describe, expect, test } from 'vitest';
import { renderProse } from '../../src/prose/render-prose.ts';
import { problemsIn } from '../support/problems.ts';

const faults = (markdown: string) => problemsIn(renderProse({ file: 'a.md', markdown, line: 10 }));

describe('a link that Markdown does not take for one', () => {
  test.each([
    ['[[Example Two]]', 'Two brackets'],
    ['(the page)[https://example.org/a]', 'are exchanged'],
    ['[the page] (https://example.org/a)', 'a space between'],
    ['See [the page][page].', 'does not have'],
    ['[](https://example.org/a)', 'has no text'],
  ])('%s is one problem', (markdown, message) =>
    expect(faults(markdown)).toEqual([
      expect.objectContaining({ code: 'unsafe-link', line: 10, message: expect.stringContaining(message) }),
    ]),
  );
  test.each([
    '`[[a]]` and `x[1][2]`',
    '[`code`](https://example.org/a)',
    'one [sic] (a remark)',
    '[a][b]\n\n[b]: https://example.org/',
  ])('%s is none', (markdown) => expect(faults(markdown)).toEqual([]));
});

test.each([
  ['http://example.org/a', 'write  https://example.org/a'],
  ['example.org/a', 'write  https://example.org/a'],
  ['../example-two', 'for a page of this site, write its address from the first slash on, like /capabilities/.'],
  ['example-two.md', 'for a page of this site, write its address from the first slash on, like /capabilities/.'],
  ['javascript:alert(1)', 'write the full https address of a public page.'],
])('of a link to %s the hint is what is meant', (url, hint) => expect(faults(`[a](${url})`)[0]?.hint).toBe(hint));
