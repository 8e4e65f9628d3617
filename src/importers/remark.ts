/** What an import found and did not use. */
import { escapeTerminal } from '../text/escape-terminal.ts';

/** In the order in which a report counts them. */
export const REMARK_KINDS = [
  'not valid',
  'contradictory',
  'price of 0',
  'change of licence',
  'capped count',
  'package of another project',
  'stated otherwise elsewhere',
  'no longer stated',
  'not in the source',
  'could not be read',
  'moved or empty',
] as const;

export type RemarkKind = (typeof REMARK_KINDS)[number];

/** A remark on one entry. */
export interface FactRemark {
  readonly kind: RemarkKind;
  /** The fact that it is about; none when it is about the entry. */
  readonly fact?: string | undefined;
  /** One line for a terminal. */
  readonly text: string;
}

/** A remark whose text may hold what a source wrote. */
export const remark = (kind: RemarkKind, text: string, fact?: string): FactRemark => ({
  kind,
  fact,
  text: escapeTerminal(text),
});
