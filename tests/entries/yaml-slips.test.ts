import { describe, expect, test } from 'vitest';
import { parseFile } from '../../src/entries/check-file.ts';
import { problemsIn } from '../support/problems.ts';

const TEXT = `name: A
vendor: Acme
homepage: https://example.org/a
facts:
  stars: { value: 4, source: list, asOf: 2026-01-01 }
capabilities:
  - id: a
    title: T
    description: D
  - id: b
    title: U
`;

const problemsOf = (from: string, to: string) =>
  problemsIn(parseFile({ file: 'a.yaml', text: TEXT.replace(from, () => to) })).map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`,
  );

describe('a slip of the hand is one problem, at its place, with what to write', () => {
  test.each([
    ['vendor: Acme', 'vendor:Acme', '2:7 There is no space after the colon of vendor. write  vendor: Acme'],
    ['vendor: Acme', 'vendor：Acme', '2:7 A wide colon does not end a key. write  vendor: Acme'],
    [
      'vendor: Acme',
      'vendor: Acme: works',
      '2:9 This text contains a colon and a space, so it reads like a key with a value. write  vendor: "Acme: works"',
    ],
    [
      'vendor: Acme',
      "vendor: 'Acme's'",
      '2:14 This apostrophe ends the text that stands in single quotes. write  vendor: "Acme\'s"',
    ],
    [
      'vendor: Acme',
      'vendor: "Acme" works',
      '2:15 Text goes on behind the quotation mark that ends it. write  vendor: \'"Acme" works\'',
    ],
    [
      'vendor: Acme',
      'vendor: Works for all:',
      '2:9 This text contains a colon and a space, so it reads like a key with a value. write  vendor: "Works for all:"',
    ],
    [
      '  - id: b',
      '    id: b',
      '10:5 A second item of the list begins here, with id again, but without its hyphen. put a hyphen and a space in place of the two spaces before id.',
    ],
    [
      'name: A\nvendor',
      'name: A\u2028vendor',
      '1:8 This looks like the end of a line, but is the character U+2028, which YAML takes for text. delete it, and press Enter there.',
    ],
    [
      '01 }\ncapabilities:',
      '01 }\u0085capabilities:',
      '5:54 This looks like the end of a line, but is the character U+0085, which YAML takes for text. delete it, and press Enter there.',
    ],
    [
      'vendor: Acme',
      'vendor: - Acme',
      '2:9 Text cannot begin with - here. begin a list on the next line; if this is text, write  vendor: "- Acme"',
    ],
    ['01 }', '01 ]', '5:53 The brace is closed by ]. write  }  in its place.'],
    ['vendor: Acme', 'aliases: [a, b}', '2:15 The bracket is closed by }. write  ]  in its place.'],
    ['4, source', '!!int 4, source', '5:25 Tags (words that begin with !) are not used here. remove the tag.'],
    [
      '  - id: a\n',
      '  a:\n',
      '10:3 This hyphen begins an item of a list, but line 7, which stands in the same column, begins with a key. begin both alike: a hyphen and a space before the key on line 7 too, or none here.',
    ],
    ['vendor: Acme', 'vendor = Acme', '2:1 There is no colon after vendor. write  vendor: Acme'],
    ['vendor: Acme', 'vendor Acme', '2:1 There is no colon after vendor. write  vendor: Acme'],
    ['title: U', 'title:U', '11:10 There is no space after the colon of title. write  title: U'],
    ['4, source', '4 source', '5:20 There is no comma before source. put a comma before source.'],
    ['list, asOf', '"list" asOf', '5:36 There is no comma before asOf. put a comma before asOf.'],
    ['4, source', '4; source', '5:20 There is no comma before source. put a comma in place of the semicolon.'],
    ['4, source', '4,, source', '5:20 There is one comma too many. remove it.'],
    ['01 }', '01', '5:10 The brace that opens here is not closed. put  }  at the end of what it opens.'],
    ['{ value', 'value', '5:10 The opening brace is missing. put  {  here.'],
    ['01 }', '01 } }', '5:55 There is one } too many. remove it.'],
    ['vendor: Acme', 'aliases: [a, b', '2:10 The bracket that opens here is not closed. put  ]  at the end of what it opens.'],
    ['vendor: Acme', 'vendor: "Acme', '2:9 The quotation mark that opens here is not closed. put  "  at the end of the text.'],
    [
      '    title: T',
      '     title: T',
      '8:6 This line begins at column 6; the lines that it belongs to begin at column 5. remove 1 space before it, so that there are 4.',
    ],
    [
      '    title: T',
      '   title: T',
      '8:4 This line begins at column 4; the lines that it belongs to begin at column 5. put 1 more space before it, so that there are 4.',
    ],
    [
      '  - id: b',
      '   - id: b',
      '10:4 This line begins at column 4; the lines that it belongs to begin at column 3. remove 1 space before it, so that there are 2.',
    ],
    ['  - id: b', '  -id: b', '10:3 There is no space after the hyphen. write  - id: …'],
    [
      'vendor: Acme',
      ' vendor: Acme',
      '2:2 This line begins at column 2; the lines that it belongs to begin at column 1. remove the spaces before it.',
    ],
  ])('%j as %j', (from, to, problem) => expect(problemsOf(from, to)).toEqual([problem]));
});

test.each(['@b', '`b`', '"a\\d"', "'it's'", '"B" and C', '> B', '- B', '*b', '&b', '!b c', 'B: c', '}', '[a, {b]', '? x'])(
  'no words of the parser itself are told: vendor: %s',
  (value) => {
    const found = problemsOf('Acme', value);
    expect(found).toHaveLength(1);
    expect(found[0]).not.toMatch(/implicit|token|flow|scalar|indicator|block|sequence|node|compact|escape/i);
  },
);

test('keys without a space after their colon are told all at once', () => {
  const text = TEXT.replace('vendor: ', 'vendor:').replace('homepage: ', 'homepage:');
  const places = problemsIn(parseFile({ file: 'a.yaml', text })).map(({ line, column }) => `${line}:${column}`);
  expect(places).toEqual(['2:7', '3:9']);
});
