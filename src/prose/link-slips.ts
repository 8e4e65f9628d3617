/** Links that are written in another way than Markdown has them: they would stand in the page as brackets, or lead nowhere. */
import type { Nodes } from 'mdast';
import { isPublicUrl } from '../../schemas/fields.ts';

interface LinkSlip {
  readonly message: string;
  readonly hint: string;
}

const MARKDOWN = '[text](https://example.org/page)';

const SLIPS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/\[\[[^[\]]+\]\]/, 'Two brackets make no link here, and would be shown.'],
  // The address itself has become a link, and is no part of the text any more.
  [/\([^()]+\)\[$/, 'The brackets of this link are exchanged, so it would be shown as it is.'],
  [/[^\s[\]]\] \($/, 'There is a space between the text and the address of this link, so it would be shown as it is.'],
  // As above: what stands behind the address, or its missing bracket, made no link of the whole.
  [/\S\]\($/, 'A space or line in the address of this link, or a bracket that does not close, keeps it from being one.'],
  [
    /\]\((?:\/|#|\.{1,2}\/|mailto:)[^()\s]*(?:\s[^()]*)?(?:\)|$)/,
    'A space or line in the address of this link, or a bracket that does not close, keeps it from being one.',
  ],
  [/\[[^[\]]+\]\[[^[\]]*\]/, 'This link names an address that the prose does not have, so it would be shown as it is.'],
];

/** The first link in plain text that was meant to be one; `undefined` where there is none. */
export function linkSlip(text: string): LinkSlip | undefined {
  const found = SLIPS.find(([pattern]) => pattern.test(text));
  return found === undefined ? undefined : { message: found[1], hint: `write  ${MARKDOWN}` };
}

/** What a link shows; a picture is refused as one. */
export function textOf(node: Nodes): string {
  if (node.type === 'image' || node.type === 'imageReference') return node.type;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** What to write in place of an address that no link may lead to. */
export function linkHint(url: string): string {
  const secure = url.replace(/^http:/, 'https:');
  if (secure !== url && isPublicUrl(secure)) return `write  ${secure}`;
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(url) && !/\.(?:md|html?)$/.test(url) && isPublicUrl(`https://${url}`))
    return `write  https://${url}`;
  if (/^(?:\.{0,2}\/)?[\w./-]+$/.test(url))
    return 'for a page of this site, write its address from the first slash on, like /capabilities/.';
  return 'write the full https address of a public page.';
}
