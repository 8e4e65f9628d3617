/** A value of another shape than its key has, such as a text in place of a list: how to write it in the right one. */
import { boolean } from '../../schemas/fact-types/boolean.ts';
import type { Path } from './format-path.ts';
import { isNumberText } from './no-value.ts';

const isScalar = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** Text as YAML wants it between brackets. */
const inFlow = (text: string) => (/[,[\]{}:#"']/.test(text) ? JSON.stringify(text) : text);

function asList(input: unknown): string {
  const items = String(input)
    .replace(/^\((.*)\)$/, '$1')
    .split(/\s*[,;]\s*|\s+vs\.?\s+/)
    .filter((item) => item !== '');
  return `[${items.map(inFlow).join(', ')}]`;
}

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, thousand: 1e3, million: 1e6, billion: 1e9 };

/** `128k` -> 128000, with a word of doubt: some count in powers of two. */
function scaled(text: string, unit: string): string | undefined {
  const [, number, scale] = /^[~≈]?\s*(\d+(?:\.\d+)?)\s*(k|m|b|thousand|million|billion)(?:\s.*|\+)?$/i.exec(text) ?? [];
  if (number === undefined || scale === undefined) return undefined;
  const per = SCALES[unit] ?? 1;
  const value = Number(((Number(number) * (SCALES[scale.toLowerCase()] ?? 1)) / per).toPrecision(12));
  if (per > 1) return `write how many ${unit}s there are, as a number alone: ${value}.`;
  return `write all digits of the exact number; if it is a round one: ${value}.`;
}

const POWERS: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** `128Ki` -> 131072. */
function binary(text: string): string | undefined {
  const [, number, scale] = /^[~≈]?\s*(\d+(?:\.\d+)?)\s*(k|m|g)i(?:\w*|\s.*)$/i.exec(text) ?? [];
  if (number === undefined || scale === undefined) return undefined;
  return `write all digits of the exact number: ${Math.round(Number(number) * (POWERS[scale.toLowerCase()] ?? 1))}.`;
}

/** Digits of another width, and apostrophes between groups of three, as the digits alone. */
const plainDigits = (text: string): string =>
  text.replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)).replace(/(?<=\d)['’](?=\d{3}(?!\d))/g, '');

/** What to write in place of a text that holds a number; `unit`: what the number counts, where that is a thousand or more of something. */
export function numberHint(written: string, isMoney: boolean, unit = ''): string | undefined {
  const text = plainDigits(written);
  if (text !== written && /^\d+(?:\.\d+)?$/.test(text)) return `write ${text}.`;
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  if (isMoney && /^free\b/i.test(text)) return 'write 0, if the source says that it costs nothing.';
  if (numbers.length === 0) return undefined;
  const isBare = numbers.length === 1 && !isMoney && !/[%€£¥,]/.test(text);
  const general = isMoney
    ? 'write the amount in US dollars as a number alone: no unit, sign or letter.'
    : 'write the number alone, with all its digits: no unit, sign or letter.';
  return scaled(text, unit) ?? binary(text) ?? (isBare ? `write the number alone: ${numbers[0]}.` : general);
}

/** `write  aliases: [a, b]`; an item of a list has no key. */
const written = (path: Path, value: string) =>
  typeof path.at(-1) === 'string' ? `write  ${String(path.at(-1))}: ${value}` : `write  ${value}`;

function emptyHint(path: Path, expected: string): string {
  const key = String(path.at(-1));
  if (expected === 'array') return `write the list behind it; if there is nothing in it, write  ${key}: []`;
  if (typeof path.at(-1) === 'number') return 'write the item, or remove it.';
  return `write the value behind ${key}, or remove the line if the key may be missing.`;
}

/** `keys`: those that each item must have. */
function listHint(path: Path, input: unknown, keys: readonly string[]): string {
  if (isScalar(input)) return written(path, asList(input));
  const found = Object.entries(input as Readonly<Record<string, unknown>>);
  const [first] = found;
  if (found.every(([, value]) => value === null)) return written(path, `[${found.map(([name]) => inFlow(name)).join(', ')}]`);
  const isNamed = found.every(([name, value]) => typeof value === 'object' && !keys.includes(name));
  if (first !== undefined && keys[0] !== undefined && isNamed)
    return `begin each item with a hyphen, and its name with a key:  - ${keys[0]}: ${first[0]}`;
  return 'put a hyphen and a space before it, or brackets around it.';
}

function textHint(path: Path, input: unknown): string | undefined {
  if (!Array.isArray(input)) return undefined;
  const [only, ...more] = input as readonly unknown[];
  return isScalar(only) && more.length === 0 ? written(path, String(only)) : 'write one text, without brackets and hyphens.';
}

const keysHint = (path: Path, keys: readonly string[]): string =>
  keys.length === 0
    ? 'write keys with their values below it, each on its own line.'
    : written(path, `{ ${keys.map((key) => `${key}: …`).join(', ')} }`);

/** How to write `input`, where a value of the type `expected` is wanted; `keys` are those of a mapping that is wanted, or of the items of a list. */
export function reshaped(path: Path, expected: string, input: unknown, keys: readonly string[]): string | undefined {
  if (input === null) return emptyHint(path, expected);
  if (expected === 'array' || expected === 'tuple') return listHint(path, input, keys);
  if (expected === 'object' || expected === 'record') return keysHint(path, keys);
  if (expected === 'string') return textHint(path, input);
  if (typeof input !== 'string') return undefined;
  if (expected === 'boolean') {
    const word = boolean.fix?.(input, { better: 'none' });
    return word === undefined ? undefined : `write ${word}, without quotes.`;
  }
  return ['number', 'int'].includes(expected) && !isNumberText(input) ? numberHint(input, false) : undefined;
}
