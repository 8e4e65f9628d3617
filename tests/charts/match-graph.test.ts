import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { GRAPH_SIZE, layoutGraph } from '../../src/charts/graph-layout.ts';
import { placeNames } from '../../src/charts/graph-names.ts';
import { graphSvg } from '../../src/charts/graph-svg.ts';
import { placeNeighbours } from '../../src/charts/neighbourhood.ts';
import type { GraphPicture } from '../../src/views/pages/match-graph.ts';

/** Categories of 40, 9, 4 and 1 entries; each entry is joined to the two after it. */
const SIZES = [40, 9, 4, 1];
const nodes = SIZES.flatMap((size, group) =>
  Array.from({ length: size }, (_, index) => ({ name: `A & <${group}.${index}>`, href: `/x/${group}-${index}/`, group })),
);
const picture: GraphPicture = {
  groups: SIZES.map((size) => `Category of ${size}`),
  nodes,
  edges: nodes.flatMap((node, from) =>
    [from + 1, from + 2].filter((to) => nodes[to]?.group === node.group).map((to) => [from, to] as const),
  ),
};

describe('the layout', () => {
  const places = layoutGraph(picture);
  test('is the same every time', () => expect(layoutGraph(picture)).toEqual(places));
  test('has a place inside the picture for every entry', () => {
    expect(places).toHaveLength(nodes.length);
    for (const { x, y } of places) {
      expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
      expect(x >= 0 && x <= GRAPH_SIZE.width && y >= 0 && y <= GRAPH_SIZE.height).toBe(true);
    }
  });
  test('puts no two entries on one place, and categories apart', () => {
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    const middle = (group: number) => {
      const own = places.filter((_, index) => nodes[index]?.group === group);
      return { x: own.reduce((sum, { x }) => sum + x, 0) / own.length, y: own.reduce((sum, { y }) => sum + y, 0) / own.length };
    };
    const [one, other] = [middle(0), middle(1)];
    expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(80);
  });
});

describe('the names of categories', () => {
  const dotsAt = (...xs: readonly number[]) => xs.flatMap((x) => [-12, 0, 12].map((dx) => ({ x: x + dx, y: 300 })));
  const namesOf = (texts: readonly string[], ...xs: readonly number[]) =>
    placeNames(
      {
        groups: texts,
        nodes: dotsAt(...xs).map((_, index) => ({ name: '', href: '/', group: Math.floor(index / 3) })),
        edges: [],
      },
      dotsAt(...xs),
    );
  test('stand above, in the middle, where there is room', () =>
    expect(namesOf(['Agents'], 500)).toEqual([{ text: 'Agents', anchor: 'middle', x: 500, y: 291 }]));
  test('lie over no other name: of two discs side by side one has its name elsewhere', () => {
    const names = namesOf(['Speech recognition tools', 'Coding-agent add-ons'], 450, 540);
    expect(names[0]).toMatchObject({ anchor: 'middle', y: 291 });
    expect(names[1]).not.toMatchObject({ anchor: 'middle', y: 291 });
  });
  test('stay in the picture', () => {
    const [name] = namesOf(['Web crawlers and browser agents'], 14);
    expect(name?.anchor).toBe('start');
    expect(name?.x).toBeGreaterThanOrEqual(0);
  });
  test('of a category without entries there is none', () =>
    expect(placeNames({ groups: ['None'], nodes: [], edges: [] }, [])).toEqual([undefined]));
});

describe('the file', () => {
  const svg = graphSvg(picture);
  const root = parse(svg);
  test('has every entry as a link with its name, whatever letters that has', () => {
    expect(root.querySelectorAll('a')).toHaveLength(nodes.length);
    expect(root.querySelector('a title')?.innerHTML).toBe('A &amp; &lt;0.0&gt;');
  });
  test('is XML that can be read, whatever marks a name or category has', () => {
    const odd = ']]> <![CDATA[ --> & &amp; " \' <?x ?>';
    const text = graphSvg({
      ...picture,
      groups: picture.groups.map(() => odd),
      nodes: nodes.map((node) => ({ ...node, name: odd })),
    });
    const faults: string[] = [];
    const onError = (_level: string, message: string) => void faults.push(message);
    const file = new DOMParser({ onError }).parseFromString(text, 'image/svg+xml');
    expect(faults).toEqual([]);
    expect(file.getElementsByTagName('title')[0]?.textContent).toBe(odd);
  });
  test('names the categories', () => expect(root.querySelectorAll('text').map(({ text }) => text)).toEqual(picture.groups));
  test('holds no style and no script, which the policy of the pages rules out', () =>
    expect(svg).not.toMatch(/<style|<script|style=/));
});

test.each([
  ['GPT-5.4 mini', 'GPT-5.4 mini'],
  ['Claude Opus 5.5', '…Opus 5.5'],
  ['DeepSeek-V4-Pro', '…V4-Pro'],
  ['Stabilityaistablediffusion', 'Stabilityais…'],
])('a neighbour called %s is labelled %s: what tells a family apart stands at the end', (name, label) => {
  const one = { name, href: '/x/', status: undefined, shared: ['x'], weight: 1 };
  expect(placeNeighbours([one])[0]?.label).toBe(label);
});
test('neighbours stand left and right by turns, the nearest first and on the broadest line', () => {
  const neighbours = [8, 4, 2].map((weight) => ({
    name: `Name ${weight}`,
    label: `A long name of ${weight}`,
    href: `/x/${weight}/`,
    status: undefined,
    shared: ['x'],
    weight,
  }));
  expect(placeNeighbours(neighbours).map(({ x, y, anchor, thickness }) => [x, y, anchor, thickness])).toEqual([
    ['45%', 30, 'end', 6],
    ['55%', 30, 'start', 3],
    ['45%', 210, 'end', 2],
  ]);
});
