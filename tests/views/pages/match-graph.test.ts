import { describe, expect, test } from 'vitest';
import { graphPages, viewGraphPage, viewGraphPicture } from '../../../src/views/pages/match-graph.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();
const pages = graphPages(catalogue).map((page) => viewGraphPage(catalogue, page));
const full = catalogue.content.entries.filter(({ slug }) => slug !== 'example-fern');
const rows = pages.flatMap((view) => view.rows);

describe('the table of the match graph', () => {
  test('has every full entry once, in pages of at most forty, the most central of each kind first', () => {
    expect(rows.map(({ href }) => href)).toHaveLength(new Set(rows.map(({ href }) => href)).size);
    expect(rows).toHaveLength(full.length);
    for (const view of pages) expect(view.rows.length).toBeLessThanOrEqual(40);
    for (const folder of ['/models/', '/repositories/']) {
      const values = rows.filter(({ href }) => href.startsWith(folder)).map(({ centrality }) => centrality ?? -1);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
  });
  test('names at most three neighbours, with what they share', () => {
    const one = rows.find(({ name }) => name === 'Example One');
    expect(one?.neighbours.length).toBeGreaterThan(0);
    expect(one?.neighbours.length).toBeLessThanOrEqual(3);
    for (const { shared } of one?.neighbours ?? []) expect(shared).toContain('Text writing');
  });
});

describe('the picture of the match graph', () => {
  const picture = viewGraphPicture(catalogue);
  test('has every full entry, and joins only those of one category, each two once', () => {
    expect(picture.nodes).toHaveLength(full.length);
    expect(picture.edges.length).toBeGreaterThan(5);
    expect(new Set(picture.edges.map((edge) => edge.join(' '))).size).toBe(picture.edges.length);
    for (const [from, to] of picture.edges) {
      expect(from).toBeLessThan(to);
      expect(picture.nodes[from]?.group).toBe(picture.nodes[to]?.group);
    }
  });
});
