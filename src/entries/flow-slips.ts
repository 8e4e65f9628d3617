/** Slips between braces and brackets: marks that are missing, too many, or of the other sort. */
import type { Slip } from './indent-slips.ts';
import { NOT_KNOWN } from './written-otherwise.ts';

export type FoundInLine = Omit<Slip, 'line'> | undefined;

/** Quoted text counts for nothing, and its length stays. */
export const withoutQuotes = (line: string): string =>
  line
    .replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, (text) => '_'.repeat(text.length))
    .replace(/ #.*$/, (text) => ' '.repeat(text.length));

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** `{ value: 4 ]` and `[a, b}`. */
function closedByOther(plain: string): FoundInLine {
  const [brace, bracket] = [count(plain, /\{/g) - count(plain, /\}/g), count(plain, /\[/g) - count(plain, /\]/g)];
  if (brace + bracket !== 0 || brace === 0) return undefined;
  const [what, mark, right] = brace > 0 ? ['brace', ']', '}'] : ['bracket', '}', ']'];
  return {
    column: plain.lastIndexOf(mark) + 1,
    message: `The ${what} is closed by ${mark}.`,
    hint: `write  ${right}  in its place.`,
  };
}

/** Braces and brackets that do not pair up. */
export function bracketSlip(line: string): FoundInLine {
  const plain = withoutQuotes(line);
  const other = closedByOther(plain);
  if (other !== undefined) return other;
  for (const [open, close, what] of [
    ['{', '}', 'brace'],
    ['[', ']', 'bracket'],
  ] as const) {
    const [opened, closed] = [count(plain, new RegExp(`\\${open}`, 'g')), count(plain, new RegExp(`\\${close}`, 'g'))];
    const from = { column: plain.lastIndexOf(open) + 1, hint: `put  ${close}  at the end of what it opens.` };
    if (opened > closed) return { ...from, message: `The ${what} that opens here is not closed.` };
    const value = /:\s+(?=\w+:\s)/.exec(plain);
    if (opened === 0 && closed === 1 && what === 'brace' && value !== null)
      return { column: value.index + value[0].length + 1, message: 'The opening brace is missing.', hint: `put  {  here.` };
    if (closed > opened)
      return { column: plain.lastIndexOf(close) + 1, message: `There is one ${close} too many.`, hint: 'remove it.' };
  }
  return undefined;
}

/** `{ value: 4 source: x }`: no comma, or something else in its place. */
export function commaSlip(line: string): FoundInLine {
  const plain = withoutQuotes(line);
  const start = plain.indexOf('{');
  if (start < 0) return undefined;
  const double = /,\s*,/.exec(plain.slice(start));
  if (double !== null) return { column: start + double.index + 1, message: 'There is one comma too many.', hint: 'remove it.' };
  const found = /([\w-]+:\s+[^,{}\s;]+|\])(\s*;)?(\s+)([\w-]+):\s/.exec(plain.slice(start));
  if (found === null) return undefined;
  const at = start + found.index + (found[1] ?? '').length;
  const hint = found[2] === undefined ? `put a comma before ${found[4]}.` : 'put a comma in place of the semicolon.';
  return { column: at + 1, message: `There is no comma before ${found[4]}.`, hint };
}

/** `{ value: -, source: x }`: a hyphen for "not known". */
export function hyphenSlip(line: string): FoundInLine {
  const found = /[{,]\s*[\w-]+:\s+-\s*(?=[,}])/.exec(withoutQuotes(line));
  if (found === null) return undefined;
  const column = found.index + found[0].lastIndexOf('-') + 1;
  return { column, message: 'A hyphen is no value.', hint: NOT_KNOWN };
}

/** `stars: {` with its keys on lines of their own, of which one ends without a comma; from line index `from` up to `to`. */
export function openFlowSlip(lines: readonly string[], from: number, to: number): Slip | undefined {
  const plain = lines.slice(0, to + 1).map((line) => withoutQuotes(line).trimEnd());
  const opening = plain.findLastIndex((line, index) => index <= to && /:\s+\{$/.test(line));
  if (opening < 0) return undefined;
  const at = plain.findIndex((line, index) => {
    const next = plain[index + 1] ?? '';
    return index > opening && index >= from && /^\s+[\w-]+:\s+[^,{}]+$/.test(line) && /^\s+[\w-]+:\s/.test(next);
  });
  const key = /[\w-]+/.exec(plain[at + 1] ?? '')?.[0];
  if (at < 0 || plain.slice(opening, at + 1).some((line) => line.includes('}'))) return undefined;
  const message = `There is no comma before ${key}.`;
  return { line: at + 1, column: (plain[at] ?? '').length + 1, message, hint: 'put a comma at the end of this line.' };
}

const isOpen = (text: string): boolean => count(text, /[{[]/g) > count(text, /[}\]]/g);

/** Braces or brackets that go on over lines which begin no further right than their key; from line index `from` up to `to`. */
export function shallowFlowSlip(lines: readonly string[], from: number, to: number): Slip | undefined {
  for (let at = from; at < Math.min(to, lines.length); at += 1) {
    const first = withoutQuotes(lines[at] ?? '');
    const [, space = '', key] = /^(\s*(?:- )?)([\w-]+):\s+[{[]/.exec(first) ?? [];
    if (key === undefined || !isOpen(first)) continue;
    const end = lines.findIndex(
      (_, index) =>
        index > at &&
        !isOpen(
          lines
            .slice(at, index + 1)
            .map(withoutQuotes)
            .join('\n'),
        ),
    );
    const inside = lines.slice(at + 1, end + 1);
    // What begins a key of its own is no part of it: the closing mark is missing.
    if (end < 0 || inside.some((line) => /^\s*(?:- )?[\w-]+:\s+[{[]/.test(line))) continue;
    const shallow = inside.findIndex((line) => line.trim() !== '' && line.search(/\S/) <= space.length);
    if (shallow < 0) continue;
    const message = `This line goes on with what opens at ${key}, and so has to begin further right.`;
    const column = (inside[shallow]?.search(/\S/) ?? 0) + 1;
    return {
      line: at + shallow + 2,
      column,
      message,
      hint: `put it all on one line, or ${space.length + 2} spaces before this one.`,
    };
  }
  return undefined;
}
