/** SVG files of a theme: still as pictures, documents of the site for whoever opens their address. */
import { describe, expect, test } from 'vitest';
import { checkDrawing } from '../../src/entries/check-drawing.ts';
import { place, ranksOf } from '../support/problems.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>\n${inside}\n</svg>\n`;
const places = (text: string) => checkDrawing('theme/a.svg', Buffer.from(text)).map(place);

describe('E59: a drawing with', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in a name space', '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'],
    ['a script from elsewhere', '<SCRIPT href="https://example.org/a.js"/>'],
    ['HTML', '<foreignObject><p>a</p></foreignObject>'],
    ['a frame', '<iframe/>'],
    ['a link', '<a xlink:href="javascript:alert(1)"><text>a</text></a>'],
    ['a link without quotes', '<a href=/models/><text>a</text></a>'],
    ['a picture of another host', '<image href="https://example.org/a.png"/>'],
    ['a drawing as data', '<use href="data:image/svg+xml,x#a"/>'],
    ['a style sheet of another host', '<style>@import "https://example.org/a.css";</style>'],
    ['a fill of another host', '<path fill="url(https://example.org/a.svg#b)"/>'],
    ['a link that changes', '<set attributeName="href" to="https://example.org"/>'],
    ['an event that is set', '<set attributeName="onclick" to="alert(1)"/>'],
    ['letters as numbers', '<text>&#106;</text>'],
  ])('%s is refused', (_, inside) => {
    const [first, ...others] = places(svg(inside));
    expect(first).toMatch(/^theme\/a\.svg:2:\d+ unsafe-theme$/);
    expect(others.length).toBeLessThan(2);
  });
  test('an event on its root is refused', () =>
    expect(places(svg('', ' onload="alert(1)"'))).toEqual(['theme/a.svg:1:83 unsafe-theme']));
  test('an entity is refused', () =>
    expect(places(`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n${svg('<text>&a;</text>')}`)).toEqual([
      'theme/a.svg:1:1 unsafe-theme',
    ]));
  test('a style sheet before its root is refused', () =>
    expect(places(`<?xml-stylesheet type="text/css"?>\n${svg('')}`)).toEqual(['theme/a.svg:1:1 unsafe-theme']));
  test.each([
    ['another encoding', Buffer.from(svg('<script/>'), 'utf16le')],
    ['half a letter', Buffer.concat([Buffer.from(svg('')), Buffer.from([0xe9])])],
  ])('%s is refused, because it would be read in another way', (_, bytes) =>
    expect(checkDrawing('theme/a.svg', bytes).map(place)).toEqual(['theme/a.svg:1:1 unreadable-file']),
  );
  test('the name of another encoding is refused', () => {
    expect(places(`<?xml version="1.0" encoding="ISO-2022-JP"?>\n${svg('')}`)).toEqual(['theme/a.svg:1:21 unsafe-theme']);
    expect(places(`<?xml version="1.0" encoding="UTF-8"?>\n${svg('')}`)).toEqual([]);
  });
});

test.each([
  '<path d="M0 0h1" fill="url(#a)"/>',
  '<use xlink:href="#a"/>',
  '<image href="data:image/png;base64,AAAA"/>',
  '<style>path { fill: url("#a") }</style><title>On a line = fine</title>',
  '<animate attributeName="opacity" to="1"/>',
])('%s is a drawing', (inside) => expect(places(svg(inside))).toEqual([]));

test('a theme is checked with its drawings', async () =>
  expect(await ranksOf({ 'theme.css': '', 'theme/logo.svg': svg('<script/>') })).toEqual(['theme/logo.svg:2:1 unsafe-theme']));
