/**
 * Markdown -> safe HTML: remark parses, the checks beside this file refuse, rehype-sanitize keeps a short list of elements.
 * Run once per entry, never per page: it costs about 5 ms for 2 KB.
 */
import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize, { type Options as SanitizeOptions } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isError, type Checked, type Problem } from '../problems/problem.ts';
import { checkText, checkTree, type ProseSource } from './check-prose.ts';

const TEXT_ELEMENTS = [
  'p',
  'br',
  'strong',
  'em',
  'del',
  'code',
  'pre',
  'blockquote',
  'ul',
  'ol',
  'li',
  'a',
  'h2',
  'h3',
  'h4',
  'hr',
];
const TABLE_ELEMENTS = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

const ALLOWED: SanitizeOptions = {
  tagNames: [...TEXT_ELEMENTS, ...TABLE_ELEMENTS],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['https', 'mailto'] },
  strip: ['script', 'style'],
};

/** Marks links that leave the site; runs after the sanitiser, so that nothing an editor wrote can undo it. */
const markOutgoing = () => (tree: HtmlRoot) => {
  visit(tree, 'element', (node: Element) => {
    const { href } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('https:'))
      node.properties.rel = ['nofollow', 'noopener'];
  });
};

/** The page owns h1 and its sections h2, so prose headings begin at h3. */
const lowerHeadings = () => (tree: Root) => {
  visit(tree, 'heading', (node) => {
    node.depth = Math.min(node.depth + 2, 4) as 3 | 4;
  });
};

const parser = remark().use(remarkGfm, { singleTilde: false }).freeze();
const renderer = unified()
  .use(lowerHeadings)
  .use(remarkRehype)
  .use(rehypeSanitize, ALLOWED)
  .use(markOutgoing)
  .use(rehypeStringify)
  .freeze();

function parseProse(source: ProseSource): Checked<Root> {
  const early = checkText(source);
  if (early.some((problem) => problem.code !== 'unsafe-character')) return { ok: false, problems: early };
  const tree = parser.parse(source.markdown);
  const problems = [...early, ...checkTree(source, tree)];
  if (problems.some(isError)) return { ok: false, problems };
  return { ok: true, value: tree, ...(problems.length > 0 && { warnings: problems }) };
}

/** The problems of a piece of prose, with lines of its own file. */
export function checkProse(source: ProseSource): readonly Problem[] {
  const parsed = parseProse(source);
  return parsed.ok ? (parsed.warnings ?? []) : parsed.problems;
}

/** The HTML of a piece of prose, or its problems with lines of its own file. Empty prose gives ''. */
export function renderProse(source: ProseSource): Checked<string> {
  const parsed = parseProse(source);
  return parsed.ok ? { ...parsed, value: renderer.stringify(renderer.runSync(parsed.value)) } : parsed;
}
