/** Prices whose text says what they are for, such as `$0.40 per 1K tokens`, as USD for a million tokens. */
import { fixNumber } from './fix-numbers.ts';

/** What a price is for: `token`, `1M tokens`, `1,000 tokens`, `MTok`. */
const TOKENS = /^(?:(\d{1,3}(?:[,_]\d{3})+|\d+)\s*)?(?:(k|thousand|m|mn|million)\s*)?(?:tokens?|tok)$/i;

const MILLION_ZEROS = 6;
const SCALE_ZEROS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: MILLION_ZEROS,
  mn: MILLION_ZEROS,
  million: MILLION_ZEROS,
};

/** How many zeros the number of tokens has: 6 for a million. `undefined` when it is no power of ten, or no tokens are named. */
function zerosOf(tokens: string): number | undefined {
  const match = TOKENS.exec(tokens);
  const count = match?.[1]?.replace(/[,_]/g, '') ?? '1';
  if (match === null || !/^10*$/.test(count)) return undefined;
  return count.length - 1 + (SCALE_ZEROS[match[2]?.toLowerCase() ?? ''] ?? 0);
}

/** `digits` with its point moved by `places` to the right. It works on the text: floating point would add noise. */
function movePoint(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const point = whole.length + places;
  const padded = '0'.repeat(Math.max(0, 1 - point)) + (whole + fraction).padEnd(point, '0');
  const at = Math.max(point, 1);
  const moved = `${padded.slice(0, at).replace(/^0+(?=\d)/, '')}.${padded.slice(at)}`;
  return moved.replace(/\.$/, '');
}

/**
 * `$0.40 / 1M tokens`, `0.0000004 per token`, `4e-7 USD per token` -> the price for a million tokens, exactly.
 * `undefined` when the text does not name the unit itself: a bare number may be meant for anything.
 */
export function fixPrice(text: string): string | undefined {
  const [amount = '', tokens, ...rest] = text.trim().split(/\s*\/\s*|\s+per\s+/i);
  const zeros = tokens === undefined || rest.length > 0 ? undefined : zerosOf(tokens);
  const parts = /^(.*?)(?:e([+-]?\d{1,2}))?$/i.exec(amount.replace(/^USD\s*|\s*USD$/gi, ''));
  const digits = fixNumber(parts?.[1] ?? '', true);
  if (zeros === undefined || digits === undefined) return undefined;
  return movePoint(digits, MILLION_ZEROS - zeros + Number(parts?.[2] ?? 0));
}
