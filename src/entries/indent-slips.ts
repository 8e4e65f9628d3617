/** Lines that begin one column off, so that YAML takes them for a part of something else. */

export interface Slip {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

interface Line {
  /** Columns at which its hyphen and its key stand, from 0. */
  readonly columns: readonly number[];
  /** Whether lines further right may follow. */
  readonly opens: boolean;
}

function read(text: string): Line | undefined {
  const [, space = '', hyphen = '', key, rest = ''] = /^( *)(- +)?(?:[\w-]+(:)(?=\s|$)(.*))?/.exec(text) ?? [];
  if (key === undefined && hyphen === '') return undefined;
  const columns = hyphen === '' ? [space.length] : [space.length, space.length + hyphen.length];
  return { columns, opens: key === undefined || /^\s*(#.*)?$/.test(rest) || /^\s*[|>]/.test(rest) };
}

interface Level {
  readonly column: number;
  readonly isHyphen: boolean;
  readonly index: number;
}

/** `undefined` where the line begins at one of the levels, or may open a new one; else the nearest column of its like. */
function expectedOf(line: Line, levels: readonly Level[], opens: boolean): number | undefined {
  const [column = 0] = line.columns;
  if (levels.length === 0 || levels.some((level) => level.column === column)) return undefined;
  if (opens && column > (levels.at(-1)?.column ?? 0)) return undefined;
  const alike = levels.filter(({ isHyphen }) => isHyphen === line.columns.length > 1);
  const byDistance = alike.toSorted((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column) || b.column - a.column);
  return byDistance[0]?.column;
}

const levelsOf = ({ columns }: Line, index: number): Level[] =>
  columns.map((column, at) => ({ column, isHyphen: columns.length > 1 && at === 0, index }));

const moveBy = (by: number): string =>
  `${by > 0 ? 'put' : 'remove'} ${Math.abs(by)}${by > 0 ? ' more' : ''} space${Math.abs(by) === 1 ? '' : 's'}`;

function slipAt(index: number, column: number, expected: number): Slip {
  const message = `This line begins at column ${column + 1}; the lines that it belongs to begin at column ${expected + 1}.`;
  const hint =
    expected === 0 ? 'remove the spaces before it.' : `${moveBy(expected - column)} before it, so that there are ${expected}.`;
  return { line: index + 1, column: column + 1, message, hint };
}

/** `- stars:` where the lines around it are keys: the hyphen makes a list of them. */
function hyphenAt(index: number, column: number): Slip {
  const message = 'This hyphen begins a list, but the lines that it belongs to are keys.';
  return { line: index + 1, column: column + 1, message, hint: 'remove the hyphen and the space behind it.' };
}

/** A later item of a list whose first lines are a key: the key lacks its hyphen, or this one is too many. */
function besideKey(index: number, line: Line, levels: readonly Level[]): Slip | undefined {
  const [column = 0] = line.columns;
  const beside = levels.find((level) => level.column === column && !level.isHyphen);
  // A list may begin in the column of the key that it belongs to, on the line below it.
  if (line.columns.length < 2 || beside === undefined || beside === levels.at(-1)) return undefined;
  const message = `This hyphen begins an item of a list, but line ${beside.index + 1}, which stands in the same column, begins with a key.`;
  const hint = `begin both alike: a hyphen and a space before the key on line ${beside.index + 1} too, or none here.`;
  return { line: index + 1, column: column + 1, message, hint };
}

/** Whether a line with a hyphen has a key without one as its neighbour, in the same column. */
function isAmongKeys(lines: readonly string[], index: number): boolean {
  const [line, next, before] = [index, index + 1, index - 1].map((at) => read(lines[at] ?? ''));
  const isKey = (other: Line | undefined) => other?.columns.length === 1 && other.columns[0] === line?.columns[0];
  return line?.columns.length === 2 && (isKey(next) || (isKey(before) && before?.opens === false));
}

/** How many lines of the block around a line begin at `column` with a hyphen, and how many with a key. */
function countsAround(
  lines: readonly string[],
  index: number,
  column: number,
): { readonly hyphens: number; readonly keys: number } {
  const isOutside = (text: string) => (read(text)?.columns[0] ?? Infinity) < column;
  const start = lines.findLastIndex((text, at) => at < index && isOutside(text)) + 1;
  const end = lines.findIndex((text, at) => at > index && isOutside(text));
  const own = lines.slice(start, end < 0 ? undefined : end).flatMap((text) => read(text) ?? []);
  const alike = own.filter(({ columns }) => columns[0] === column);
  const hyphens = alike.filter(({ columns }) => columns.length > 1).length;
  return { hyphens, keys: alike.length - hyphens };
}

/** A line with a hyphen beside a key in the same column: of the two that is a slip of which the block has fewer. */
function mixedAt(lines: readonly string[], index: number, column: number): Slip {
  const { hyphens, keys } = countsAround(lines, index, column);
  const next = read(lines[index + 1] ?? '');
  const isInItem = next?.columns.length === 1 && next.columns[0] === column;
  const isDeeper = read(lines[index + 2] ?? '')?.columns[0] === column + 2 && next?.opens === false;
  const isList = isInItem && (hyphens > keys || (hyphens === keys && isDeeper));
  return isList ? slipAt(index + 1, column, column + 2) : hyphenAt(index, column);
}

/** The first line from index `from` up to `to` that stands between the columns of the lines before it. */
export function findIndentSlip(lines: readonly string[], from: number, to: number): Slip | undefined {
  let levels: readonly Level[] = [];
  let opens = false;
  for (const [index, text] of lines.slice(0, to).entries()) {
    const line = read(text);
    const [column = 0] = line?.columns ?? [];
    if (line === undefined) continue;
    if (index >= from && isAmongKeys(lines, index)) return mixedAt(lines, index, column);
    const mixed = index >= from ? besideKey(index, line, levels) : undefined;
    if (mixed !== undefined) return mixed;
    const expected = expectedOf(line, levels, opens);
    if (expected !== undefined && index >= from) return slipAt(index, column, expected);
    levels = [...levels.filter((level) => level.column < column), ...levelsOf(line, index)];
    opens = line.opens;
  }
  return undefined;
}
