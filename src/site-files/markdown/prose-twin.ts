/** The prose of a file in the twin of its page: it is Markdown, and was refused if it held anything that could act. */
import type { SiteData } from '../../../schemas/content.ts';

const FENCE = /^ {0,3}(?:```|~~~)/;

/** As on the page, headings begin at the third level. */
const lowerHeading = (line: string): string =>
  line.replace(/^#{1,6}(?=\s)/, (marks) => '#'.repeat(Math.min(marks.length + 2, 4)));

/** The prose as it was written, below the headings of its page and with whole addresses in its links. Empty for a file without prose. */
export function proseTwin({ markdown }: { readonly markdown: string }, { address }: Pick<SiteData, 'address'>): string {
  let isCode = false;
  const lines = markdown
    .trim()
    .split('\n')
    .map((line) => {
      if (FENCE.test(line)) isCode = !isCode;
      return isCode ? line : lowerHeading(line).replace(/\]\((?=\/(?!\/))/g, `](${address.replace(/\/$/, '')}`);
    });
  return lines.join('\n');
}
