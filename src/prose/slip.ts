/** A mark that Markdown reads in another way than it looks, and the text that the parser made a node of. */
import type { Nodes } from 'mdast';

/** A slip, and where it is, as an offset in the text. */
export interface Slip {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
  /** What readers would miss is an error, what they see as a stray mark a warning. */
  readonly severity?: 'warning';
}

export const offsetOf = ({ position }: Nodes): number => position?.start.offset ?? 0;
export const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0;

/** What of the text became `node`. */
export const sourceOf = (markdown: string, node: Nodes): string => markdown.slice(offsetOf(node), endOf(node));
