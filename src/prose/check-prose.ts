/**
 * What prose may not hold. Each fault is reported at its place, because dropping it silently would lose an editor's words:
 * raw HTML, images (they call other hosts), footnotes (their ids clash), unsafe links, and nesting that breaks parsers.
 */
import type { Node, Nodes, Root } from 'mdast';
import type { ProblemCode } from '../problems/codes.ts';
import type { Problem } from '../problems/problem.ts';

/** A piece of Markdown and where in its file it begins. */
export interface ProseSource {
  readonly file: string;
  readonly markdown: string;
  readonly line: number;
}

/** Longer prose can take micromark minutes (nested emphasis is quadratic). */
export const MAX_PROSE_CHARACTERS = 20_000;
const MAX_DEPTH = 16;

const FORBIDDEN: Readonly<Partial<Record<Nodes['type'], readonly [ProblemCode, string, string]>>> = {
  html: ['html-in-prose', 'Raw HTML is not allowed in prose.', 'use Markdown, or put code between backticks.'],
  image: ['image-in-prose', 'Images are not allowed in prose.', 'describe it in words, or link to the page that shows it.'],
  imageReference: [
    'image-in-prose',
    'Images are not allowed in prose.',
    'describe it in words, or link to the page that shows it.',
  ],
  footnoteReference: [
    'footnote-in-prose',
    'Footnotes are not allowed in prose.',
    'put the remark into the sentence, or into brackets.',
  ],
  footnoteDefinition: [
    'footnote-in-prose',
    'Footnotes are not allowed in prose.',
    'put the remark into the sentence, or into brackets.',
  ],
};

// eslint-disable-next-line no-control-regex
const UNSAFE_CHARACTER = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

function isSafeLink(url: string): boolean {
  return /^(https:\/\/[^\s@]+$|mailto:[^\s]+$|\/(?!\/)|#)/i.test(url);
}

function problemAt(source: ProseSource, node: Node, code: ProblemCode, message: string, hint: string): Problem {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file: source.file, line: source.line + line - 1, column, code, message, hint };
}

function checkNode(source: ProseSource, node: Nodes): Problem[] {
  const forbidden = FORBIDDEN[node.type];
  if (forbidden !== undefined) return [problemAt(source, node, ...forbidden)];
  if ((node.type === 'link' || node.type === 'definition') && !isSafeLink(node.url)) {
    const message = `The link leads to ${JSON.stringify(node.url.slice(0, 80))}; only https, mailto and addresses of this site are allowed.`;
    return [problemAt(source, node, 'unsafe-link', message, 'write the full https address.')];
  }
  return [];
}

/** Faults that show before parsing: too long, or characters that hide what the text says. */
export function checkText(source: ProseSource): Problem[] {
  const place = { file: source.file, line: source.line, column: 1 };
  if (source.markdown.length > MAX_PROSE_CHARACTERS) {
    const message = `The prose has ${source.markdown.length} characters; ${MAX_PROSE_CHARACTERS} are allowed.`;
    return [{ ...place, code: 'file-too-large', message, hint: 'shorten it.' }];
  }
  if (/^(?:\s*>){17}/m.test(source.markdown)) {
    return [
      { ...place, code: 'prose-too-deep', message: `Quotes are nested more than ${MAX_DEPTH} deep.`, hint: 'remove some ">".' },
    ];
  }
  return source.markdown.split('\n').flatMap((text, index) => {
    const column = text.search(UNSAFE_CHARACTER);
    if (column < 0) return [];
    const point = (text.codePointAt(column) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = `An invisible character (U+${point}) stands here.`;
    return [
      {
        file: source.file,
        line: source.line + index,
        column: column + 1,
        code: 'unsafe-character',
        message,
        hint: 'type the text again.',
      },
    ];
  });
}

/** Faults of parsed prose, in document order. */
export function checkTree(source: ProseSource, root: Root): Problem[] {
  const problems: Problem[] = [];
  const stack: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth } = next;
    problems.push(...checkNode(source, node));
    if (depth > MAX_DEPTH) {
      problems.push(
        problemAt(source, node, 'prose-too-deep', `This is nested more than ${MAX_DEPTH} deep.`, 'flatten the list or quote.'),
      );
    } else if ('children' in node) stack.push(...node.children.map((child) => ({ node: child, depth: depth + 1 })));
  }
  return problems;
}
