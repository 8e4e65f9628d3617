/** The match graph as a file of its own: too large to stand in a page, and one for all pages. Its colours suit a light and a dark ground. */
import { escapeMarkup } from '../text/escape-markup.ts';
import type { GraphPicture } from '../views/pages/match-graph.ts';
import { placeNames, type GroupName } from './graph-names.ts';
import { GRAPH_SIZE, layoutGraph, type Point } from './graph-layout.ts';

/** Neighbouring categories differ; each has its name beside it, so that none is told by its colour alone. */
const COLOURS = ['#4a76d9', '#c05f22', '#2c8a68', '#9a5bc0', '#97761f', '#2f87a0', '#c24d74'];
const GREY = '#767b85';

function edgesOf({ edges }: GraphPicture, places: readonly Point[]): string {
  const lines = edges.map(([from, to]) => {
    const [a, b] = [places[from], places[to]];
    return a === undefined || b === undefined ? '' : `M${a.x} ${a.y}L${b.x} ${b.y}`;
  });
  return `<path d="${lines.join('')}" fill="none" stroke="${GREY}" stroke-opacity=".35"/>`;
}

/** The name of a category. Letters are centred unless told otherwise. */
function nameOf({ text, anchor, x, y }: GroupName): string {
  const side = anchor === 'middle' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}"${side}>${escapeMarkup(text)}</text>`;
}

function nodesOf({ nodes }: GraphPicture, places: readonly Point[], group: number, name: GroupName | undefined): string {
  const own = nodes.flatMap((node, index) => (node.group === group ? [{ ...node, ...(places[index] ?? { x: 0, y: 0 }) }] : []));
  const links = own.map(
    ({ name: entry, href, x, y }) =>
      `<a href="${escapeMarkup(href)}"><title>${escapeMarkup(entry)}</title><circle cx="${x}" cy="${y}" r="5"/></a>`,
  );
  return `<g fill="${COLOURS[group % COLOURS.length] ?? GREY}">${links.join('')}${name === undefined ? '' : nameOf(name)}</g>`;
}

/** The whole file. */
export function graphSvg(picture: GraphPicture): string {
  const { width, height } = GRAPH_SIZE;
  const places = layoutGraph(picture);
  const names = placeNames(picture, places);
  const groups = picture.groups.map((_, group) => nodesOf(picture, places, group, names[group]));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" text-anchor="middle">${edgesOf(picture, places)}${groups.join('')}</svg>\n`;
}
