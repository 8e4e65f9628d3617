/** Values of facts as a short text: `input price $0.40, output price $1.60 per 1M tokens; context window 1,047,576 tokens`. */
import type { FactDefinition } from '../../../schemas/content.ts';
import type { CellView } from '../cell.ts';
import { unitText } from '../format.ts';
import { inSentence } from '../in-sentence.ts';

/** A fact in short: its name, and its values without the unit. */
export interface Figure {
  readonly label: string;
  /** One, or one for each side from the left. */
  readonly texts: readonly string[];
  readonly unit: string | undefined;
  /** Whether the label is a name, such as that of a benchmark, which keeps its capital in a sentence. */
  readonly isName?: boolean;
}

/** The unit that a figure needs beside its name: the name of a count says what is counted, unless it is counted by the month. */
export function unitBesideName(fact: Pick<FactDefinition, 'type' | 'unit'> | undefined): string | undefined {
  const isTold = fact?.type === 'count' && !/^(?:an?|per) /.test(fact.unit ?? '');
  return isTold ? undefined : fact?.unit;
}

/** The most figures that a description names. */
export const MOST_FIGURES = 3;

/** Values longer than this are lists or sentences, which say little when they are cut. */
const LONGEST_FIGURE = 40;

/** Whether a value can stand without a note, where nobody knows when it is read: it is known, short, and no offer that ends. */
export const isQuotable = ({ state, text, isOffer }: Pick<CellView, 'state' | 'text' | 'isOffer'>): boolean =>
  state === 'known' && text.length <= LONGEST_FIGURE && !isOffer;

/** Figures in a row; a unit that the next one shares is said with the last of them. */
export function figuresText(figures: readonly Figure[]): string {
  return figures
    .map(({ label, texts, unit, isName }, at) => {
      const next = figures[at + 1];
      const isShared = next !== undefined && unit !== undefined && next.unit === unit;
      const end = next === undefined ? '' : isShared ? ', ' : '; ';
      return `${isName === true ? label : inSentence(label)} ${texts.join(' vs ')}${isShared ? '' : unitText({ unit })}${end}`;
    })
    .join('');
}
