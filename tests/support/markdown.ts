/** Reads Markdown files of a built site as any reader of Markdown does. */
import type { Nodes, Root, Table } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';

const parser = remark().use(remarkGfm);

export const parseMarkdown = (markdown: string): Root => parser.parse(markdown);

/** Text as a reader sees it, with white space folded. */
export function textOfMarkdown(node: Nodes | undefined): string {
  const parts: string[] = [];
  if (node !== undefined)
    visit(node, (one) => {
      if ('value' in one) parts.push(one.value);
    });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The kinds of all nodes. */
export function kindsIn(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, ({ type }) => void found.push(type));
  return found;
}

/** Where all links lead. */
export function linksIn(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, 'link', ({ url }) => void found.push(url));
  return found;
}

/** The rows of all tables, each as the texts of its cells. */
export function rowsIn(node: Nodes): string[][] {
  const tables: Table[] = [];
  visit(node, 'table', (one) => void tables.push(one));
  return tables.flatMap(({ children }) => children.map((row) => row.children.map(textOfMarkdown)));
}
