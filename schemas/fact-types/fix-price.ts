/** Prices whose text says what they are for, such as `$0.40 per 1K tokens`, in the unit that their fact has. */
import { fixNumber } from './numbers.ts';

const SCALE_ZEROS: Readonly<Record<string, number>> = { k: 3, thousand: 3, m: 6, mn: 6, million: 6 };

/** What a price is for, `1M tokens`, `1,000 tokens`, `MTok`: how many zeros the number has, and of what. */
interface Quantity {
  readonly zeros: number;
  readonly thing: string;
}

/** `undefined` when the number is no power of ten, or nothing is named. */
function quantityOf(text: string): Quantity | undefined {
  // A letter may be joined to what follows only as in MTok: "month" is no million of "onth".
  const match = /^(?:(\d{1,3}(?:[,_]\d{3})+|\d+)\s*)?(?:([kKmM]|mn|thousand|million)(?:\s+|(?=[A-Z])))?([A-Za-z]{3,})$/.exec(
    text.trim(),
  );
  const count = match?.[1]?.replace(/[,_]/g, '') ?? '1';
  if (match === null || !/^10*$/.test(count)) return undefined;
  const scale = SCALE_ZEROS[match[2]?.toLowerCase() ?? ''] ?? 0;
  return { zeros: count.length - 1 + scale, thing: (match[3] ?? '').toLowerCase() };
}

const singular = (thing: string) => thing.replace(/s$/, '');

/** `token`, `tokens` and `tok` are one thing. */
const isSameThing = (written: string, known: string) => written.length >= 3 && singular(known).startsWith(singular(written));

/** `digits` with its point moved by `count` to the right. It works on the text: floating point would add noise. */
function movePoint(digits: string, count: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const point = whole.length + count;
  const padded = '0'.repeat(Math.max(0, 1 - point)) + (whole + fraction).padEnd(point, '0');
  const at = Math.max(point, 1);
  const moved = `${padded.slice(0, at).replace(/^0+(?=\d)/, '')}.${padded.slice(at)}`;
  return moved.replace(/\.$/, '');
}

/** `USD per 1M tokens` -> a million tokens. */
function unitQuantity(unit: string | undefined): Quantity | undefined {
  const name = /^USD per (.+)$/.exec(unit ?? '')?.[1];
  return name === undefined ? undefined : quantityOf(name);
}

/** `$0.40`, `1,000 USD`, `3 dollars` -> the number; `undefined` when it could mean another. */
const fixAmount = (text: string) => fixNumber(text.trim().replace(/^(?:(?:US)?\$|USD)\s?|\s?(?:USD|\$|(?:US )?dollars?)$/g, ''));

/**
 * `$0.40 / 1M tokens`, `0.0000004 per token`, `4e-7 USD per token` -> the price in `unit`, exactly. A bare amount stays what it
 * is. `undefined` when the text names another unit, or could be meant for anything else.
 */
export function fixPrice(text: string, unit?: string): string | undefined {
  const [amount = '', quantity, ...rest] = text.trim().split(/\s*\/\s*|\s+per\s+/i);
  if (quantity === undefined) return fixAmount(text);
  const [written, wanted] = [quantityOf(quantity), unitQuantity(unit)];
  const parts = /^(.*?)(?:e([+-]?\d{1,2}))?$/i.exec(amount.replace(/^USD\s*|\s*USD$/gi, ''));
  const digits = fixAmount(parts?.[1] ?? '');
  if (rest.length > 0 || digits === undefined || written === undefined || wanted === undefined) return undefined;
  if (!isSameThing(written.thing, wanted.thing)) return undefined;
  return movePoint(digits, wanted.zeros - written.zeros + Number(parts?.[2] ?? 0));
}
