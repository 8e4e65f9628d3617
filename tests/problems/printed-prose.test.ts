import { describe, expect, test } from 'vitest';
import { printed } from '../support/problems.ts';
import { SAMPLES } from '../support/samples.ts';

describe('what an editor reads about prose', () => {
  test('unsafe-character', async () =>
    expect(await printed('unsafe-character', SAMPLES['unsafe-character'].overlay)).toMatchInlineSnapshot(`
      "models/example-one.md:33:12  unsafe-character
        There is an invisible character (U+202E) here.
        Fix: type the text again.
        More: docs/problems.md#unsafe-character

      1 problem in 1 file.
      "
    `));
  test('html-in-prose', async () =>
    expect(await printed('html-in-prose', SAMPLES['html-in-prose'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:33:7  html-in-prose
      Raw HTML is not allowed in prose.
      Fix: use Markdown, or put code between backticks.
      More: docs/problems.md#html-in-prose

    1 problem in 1 file.
    "
  `));
  test('image-in-prose', async () =>
    expect(await printed('image-in-prose', SAMPLES['image-in-prose'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:33:1  image-in-prose
      Images are not allowed in prose.
      Fix: describe it in words, or link to the page that shows it.
      More: docs/problems.md#image-in-prose

    1 problem in 1 file.
    "
  `));
  test('footnote-in-prose', async () =>
    expect(await printed('footnote-in-prose', SAMPLES['footnote-in-prose'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:33:12  footnote-in-prose
      Footnotes are not allowed in prose.
      Fix: put the remark into the sentence, or into brackets.
      More: docs/problems.md#footnote-in-prose

    1 problem in 1 file.
    "
  `));
  test('unsafe-link', async () =>
    expect(await printed('unsafe-link', SAMPLES['unsafe-link'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:33:7  unsafe-link
      The link leads to "http://example.org/"; only https, mailto and addresses of this site are allowed, of at most 500 characters.
      Fix: write  https://example.org/
      More: docs/problems.md#unsafe-link

    1 problem in 1 file.
    "
  `));
  test('prose-too-deep', async () =>
    expect(await printed('prose-too-deep', SAMPLES['prose-too-deep'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:33:1  prose-too-deep
      Quotes, lists or footnotes are nested more than 16 deep.
      Fix: remove some of the marks that open them.
      More: docs/problems.md#prose-too-deep

    1 problem in 1 file.
    "
  `));
});
