/** Why a table cannot be read, in our words and not in those of a library. */

interface ParserFault {
  readonly code?: string;
  readonly lines?: number;
}

const isFault = (error: unknown): error is ParserFault => typeof error === 'object' && error !== null && 'code' in error;

/** Marks that other tables have between their cells. */
const OTHER_MARKS: readonly (readonly [mark: string, name: string])[] = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
];

/** A header whose cells stand between other marks than commas: it is one cell to a parser. */
export function otherMark(text: string): string | undefined {
  const [header = ''] = text.split('\n');
  const other = OTHER_MARKS.find(([mark]) => header.includes(mark) && !header.includes(','));
  return other === undefined ? undefined : `its cells stand between ${other[1]}, and not between commas`;
}

/** What is wrong with `text`, of which the parser of CSV, or of JSON, has thrown `error`. */
export function csvFault(error: unknown, text: string): string {
  const other = otherMark(text);
  if (other !== undefined) return other;
  if (!isFault(error)) return 'it is incomplete, or a mark is missing';
  const line = error.lines === undefined ? 'a line' : `line ${error.lines}`;
  if (error.code?.includes('QUOTE') === true) return `a quotation mark on ${line} is not closed, or stands within text`;
  return `${line} has more or fewer cells than the header`;
}
