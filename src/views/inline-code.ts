/** The one mark that plain sentences may hold: `code` between backticks. */

export interface SentencePart {
  readonly text: string;
  readonly isCode: boolean;
}

/** Splits a sentence at its backticks; an unpaired one stays as it is. */
export function splitCode(sentence: string): readonly SentencePart[] {
  return sentence
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) => (/^`[^`]+`$/.test(part) ? { text: part.slice(1, -1), isCode: true } : { text: part, isCode: false }));
}

/** The sentence without its marks, for places that show plain text only. */
export function withoutMarks(sentence: string): string {
  return splitCode(sentence)
    .map((part) => part.text)
    .join('');
}
