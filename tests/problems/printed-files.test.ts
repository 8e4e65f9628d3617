import { describe, expect, test } from 'vitest';
import { report } from '../../src/problems/report.ts';
import { kindProblems } from '../support/kinds.ts';
import { noColors, printed } from '../support/problems.ts';
import { KIND_SAMPLE, SAMPLES } from '../support/samples.ts';

describe('what an editor reads about files and front matter', () => {
  test('invalid-kind', async () =>
    expect(report(await kindProblems(KIND_SAMPLE.files), 'text', noColors)).toMatchInlineSnapshot(`
      "kinds/phone.ts:20:3  invalid-kind
        filters of the kind phone names "color", which is not one of its facts.
        Fix: Did you mean colour?
        More: docs/problems.md#invalid-kind

      1 problem in 1 file.
      "
    `));
  test('unsafe-theme', async () =>
    expect(await printed('unsafe-theme', SAMPLES['unsafe-theme'].overlay)).toMatchInlineSnapshot(`
      "theme.css:2:19  unsafe-theme
        This is the address of another host; pages load files from this site only.
        Fix: put the file into content/theme/ and write url(theme/NAME).
        More: docs/problems.md#unsafe-theme

      1 problem in 1 file.
      "
    `));
  test('missing-file', async () =>
    expect(await printed('missing-file', SAMPLES['missing-file'].overlay)).toMatchInlineSnapshot(`
    "pairs.yaml:1:1  missing-file
      Every site needs the file pairs.yaml.
      Fix: copy it from another site and change it.
      More: docs/problems.md#missing-file

    1 problem in 1 file.
    "
  `));
  test('misplaced-file', async () =>
    expect(await printed('misplaced-file', SAMPLES['misplaced-file'].overlay)).toMatchInlineSnapshot(`
      "models/example-three.txt:1:1  misplaced-file
        A file that ends with .txt is not read.
        Fix: rename it to example-three.md, or delete it.
        More: docs/problems.md#misplaced-file

      1 problem in 1 file.
      "
    `));
  test('unreadable-file', async () =>
    expect(await printed('unreadable-file', SAMPLES['unreadable-file'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:3:20  unreadable-file
      There is a NUL byte here, as in files that are not text.
      Fix: save the file as UTF-8 text.
      More: docs/problems.md#unreadable-file

    1 problem in 1 file.
    "
  `));
  test('file-too-large', async () =>
    expect(await printed('file-too-large', SAMPLES['file-too-large'].overlay)).toMatchInlineSnapshot(`
      "models/example-one.md:1:1  file-too-large
        This file is 256001 bytes long; at most 256000 are allowed.
        Fix: shorten the text, or split it into several entries.
        More: docs/problems.md#file-too-large

      1 problem in 1 file.
      "
    `));
  test('invalid-slug', async () =>
    expect(await printed('invalid-slug', SAMPLES['invalid-slug'].overlay)).toMatchInlineSnapshot(`
      "needs/Write_More.md:1:1  invalid-slug
        The file name is the address of the page, so "Write_More" cannot stay: use lower-case letters, digits and single hyphens, like example-one.
        Fix: rename the file to write-more.md.
        More: docs/problems.md#invalid-slug

      1 problem in 1 file.
      "
    `));
  test('no-front-matter', async () =>
    expect(await printed('no-front-matter', SAMPLES['no-front-matter'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:1:1  no-front-matter
      The first line must be exactly "---" (front matter in YAML, no language name), but is "---js".
      Fix: leave out what stands behind the three hyphens.
      More: docs/problems.md#no-front-matter

    1 problem in 1 file.
    "
  `));
  test('unclosed-front-matter', async () =>
    expect(await printed('unclosed-front-matter', SAMPLES['unclosed-front-matter'].overlay)).toMatchInlineSnapshot(`
    "repositories/example-kit.md:1:1  unclosed-front-matter
      The front matter that opens here is never closed.
      Fix: add a line of exactly three hyphens after the last key.
      More: docs/problems.md#unclosed-front-matter

    1 problem in 1 file.
    "
  `));
});
