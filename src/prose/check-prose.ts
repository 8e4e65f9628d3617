/**
 * What prose may not hold. Each fault is reported at its place, because dropping it silently would lose an editor's words:
 * raw HTML, images (they call other hosts), footnotes (their ids clash), unsafe links, and nesting that breaks parsers.
 */
import type { Node, Nodes, Parents, Root } from 'mdast';
import { definitionSlips } from './definition-slips.ts';
import { linkHint, linkSlip, textOf } from './link-slips.ts';
import { markdownSlips } from './markdown-slips.ts';
import { sourceOf, type Slip } from './slip.ts';
import { isPublicUrl, unsafeCharacter } from '../../schemas/fields.ts';
import type { ProblemCode } from '../problems/codes.ts';
import type { Place, Problem } from '../problems/problem.ts';

/** A piece of Markdown and where in its file it begins. */
export interface ProseSource {
  readonly file: string;
  readonly markdown: string;
  readonly line: number;
}

/** Longer prose can take micromark minutes. */
const MAX_PROSE_CHARACTERS = 20_000;
/** Each line costs time once for every quote and list that is open. */
const MAX_PROSE_LINES = 1_000;
const MAX_DEPTH = 16;
/** Emphasis takes time that grows with the square of its marks in one block: 18,000 take ten seconds. */
const MAX_MARKS = 1_000;
/** Short rows are filled up to the width of the table: 20,000 characters could make millions of cells. */
const MAX_CELLS = 2_000;
/** Named once, an address is written out wherever its name stands. */
const MAX_ADDRESS = 500;

const NO_IMAGE = [
  'image-in-prose',
  'Images are not allowed in prose.',
  'describe it in words, or link to the page that shows it.',
] as const;
const NO_FOOTNOTE = [
  'footnote-in-prose',
  'Footnotes are not allowed in prose.',
  'put the remark into the sentence, or into brackets.',
] as const;

const FORBIDDEN: Readonly<Partial<Record<Nodes['type'], readonly [ProblemCode, string, string]>>> = {
  html: ['html-in-prose', 'Raw HTML is not allowed in prose.', 'use Markdown, or put code between backticks.'],
  image: NO_IMAGE,
  imageReference: NO_IMAGE,
  footnoteReference: NO_FOOTNOTE,
  footnoteDefinition: NO_FOOTNOTE,
};

const isSafeLink = (url: string) =>
  url.length <= MAX_ADDRESS && (isPublicUrl(url) || /^(mailto:\S+|\/(?![/\\])\S*|#\S*)$/.test(url));

function problemPlace(source: ProseSource, node: Node): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file: source.file, line: source.line + line - 1, column };
}

function problemAt(source: ProseSource, node: Node, code: ProblemCode, message: string, hint: string): Problem {
  return { ...problemPlace(source, node), code, message, hint };
}

function slipAt({ file, line, markdown }: ProseSource, { offset, ...told }: Slip): Problem {
  const above = markdown.slice(0, offset).split('\n');
  return { file, line: line + above.length - 1, column: (above.at(-1)?.length ?? 0) + 1, code: 'misread-markdown', ...told };
}

function invisible(place: Place, point: string): Problem {
  const message = `There is an invisible character (${point}) here.`;
  return { ...place, code: 'unsafe-character', message, hint: 'type the text again.' };
}

function checkNode(source: ProseSource, node: Nodes): Problem[] {
  const forbidden = FORBIDDEN[node.type];
  if (forbidden !== undefined) return [problemAt(source, node, ...forbidden)];
  if ((node.type === 'link' || node.type === 'definition') && !isSafeLink(node.url)) {
    const message = `The link leads to ${JSON.stringify(node.url.slice(0, 80))}; only https, mailto and addresses of this site are allowed, of at most ${MAX_ADDRESS} characters.`;
    return [problemAt(source, node, 'unsafe-link', message, linkHint(node.url))];
  }
  if (node.type === 'link' && textOf(node).trim() === '')
    return [
      problemAt(
        source,
        node,
        'unsafe-link',
        'This link has no text, so nobody could see it.',
        'write its text between the brackets.',
      ),
    ];
  // Characters written as &#x202e; show only after parsing; those that are typed have been told at their line.
  if (node.type === 'text') {
    const isTold = unsafeCharacter(sourceOf(source.markdown, node)) !== undefined || source.markdown.includes('\ufffd');
    // U+FFFD is what the parser makes of &#0; and of other numbers without a character.
    const point = isTold
      ? undefined
      : (unsafeCharacter(node.value)?.point ?? (node.value.includes('\ufffd') ? 'U+FFFD' : undefined));
    if (point !== undefined) return [invisible(problemPlace(source, node), point)];
    const slip = linkSlip(node.value);
    if (slip !== undefined) return [problemAt(source, node, 'unsafe-link', slip.message, slip.hint)];
  }
  return [];
}

/** Quotes, lists and footnotes that one line opens, one within the other; a line of marks alone makes a rule. */
function isDeepLine(text: string): boolean {
  if (/^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(text)) return false;
  return /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]]*\]:)){17}/.test(text);
}

/** The columns of a table, if `text` is the line of hyphens below its heads. */
function tableColumns(text: string): number {
  const row = text
    .replace(/^[ \t>]+/, '')
    .trimEnd()
    .replace(/^\||\|$/g, '');
  return /^[|:\- \t]+$/.test(row) && row.includes('-') ? row.split('|').length : 0;
}

/** What would keep the parser busy for seconds, or end its stack. */
function checkNesting(source: ProseSource, lines: readonly string[]): Problem[] {
  let marks = 0;
  let [columns, cells] = [0, 0];
  for (const [index, text] of lines.entries()) {
    const place = { file: source.file, line: source.line + index, column: 1 };
    if (isDeepLine(text)) {
      const message = `Quotes, lists or footnotes are nested more than ${MAX_DEPTH} deep.`;
      return [{ ...place, code: 'prose-too-deep', message, hint: 'remove some of the marks that open them.' }];
    }
    marks = text.trim() === '' ? 0 : marks + (text.match(/[*_~]/g)?.length ?? 0);
    columns = text.trim() === '' ? 0 : Math.max(columns, tableColumns(text));
    cells = text.trim() === '' ? 0 : cells + columns;
    if (cells > MAX_CELLS) {
      const message = `This table holds more than ${MAX_CELLS} cells.`;
      return [{ ...place, code: 'prose-too-deep', message, hint: 'make several small tables of it, or a list.' }];
    }
    if (marks > MAX_MARKS) {
      const message = `This block holds more than ${MAX_MARKS} of the characters * _ and ~.`;
      return [{ ...place, code: 'prose-too-deep', message, hint: 'divide it by empty lines.' }];
    }
  }
  return [];
}

/** Faults that show before parsing: too long, too deep, or characters that hide what the text says. */
export function checkText(source: ProseSource): Problem[] {
  const { file, line } = source;
  if (source.markdown.length > MAX_PROSE_CHARACTERS) {
    const message = `The prose has ${source.markdown.length} characters; ${MAX_PROSE_CHARACTERS} are allowed.`;
    return [{ file, line, column: 1, code: 'file-too-large', message, hint: 'shorten it.' }];
  }
  const lines = source.markdown.split('\n');
  if (lines.length > MAX_PROSE_LINES) {
    const message = `The prose has ${lines.length} lines; ${MAX_PROSE_LINES} are allowed.`;
    return [{ file, line, column: 1, code: 'file-too-large', message, hint: 'shorten it.' }];
  }
  const unsafe = lines.flatMap((text, index) => {
    const found = unsafeCharacter(text);
    return found === undefined ? [] : [invisible({ file, line: line + index, column: found.offset + 1 }, found.point)];
  });
  return [...unsafe, ...checkNesting(source, lines)];
}

/** Faults of parsed prose, in document order. */
export function checkTree(source: ProseSource, root: Root): Problem[] {
  const problems = definitionSlips(root).map((slip) => slipAt(source, slip));
  const stack: { node: Nodes; depth: number; parent?: Parents }[] = [{ node: root, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth, parent } = next;
    problems.push(
      ...checkNode(source, node),
      ...markdownSlips(source.markdown, node, parent).map((slip) => slipAt(source, slip)),
    );
    if (depth > MAX_DEPTH) {
      problems.push(
        problemAt(source, node, 'prose-too-deep', `This is nested more than ${MAX_DEPTH} deep.`, 'flatten the list or quote.'),
      );
    } else if ('children' in node) {
      stack.push(...node.children.map((child) => ({ node: child, depth: depth + 1, parent: node })).toReversed());
    }
  }
  return problems;
}
