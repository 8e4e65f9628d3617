/** Whether what a text fits may well be something else, so that it is only near to it. */
import {
  BEGINS,
  FITS,
  HOLDS,
  INSIDE,
  isAscii,
  isCut,
  OTHER_NAME,
  WHOLE_FITS,
  WORDS_BEGIN,
  type Fit,
  type Query,
} from './fits.ts';
import type { NameKey } from './name-key.ts';
import { keysOf, type Named } from './named.ts';
import { OF_MANY } from './vocabulary.ts';

const isLead = (parts: readonly string[]) =>
  /^\p{L}+$/u.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d+$/.test(part));

/**
 * Whether a text is a word and its version, the names that begin with the word have versions right behind it, and this one does not: `gpt 2` of
 * gpt-image-2. Where tiers stand between, as in Claude Opus 4.5, `claude 4.5` is that.
 */
function isElsewhere(thing: Named, { key }: Query, things: readonly Named[]): boolean {
  const parts = key.parted.split(' ');
  const [lead = '', version = ''] = parts;
  if (parts.length < 2 || !isLead(parts)) return false;
  const begins = (one: NameKey, begin: string) => ` ${one.parted} `.includes(` ${begin}`);
  if (keysOf(thing).names.some((one) => begins(one, `${lead} ${version}`))) return false;
  const kin = things.flatMap((one) => keysOf(one).names[0] ?? []).filter(({ parted }) => parted.startsWith(`${lead} `));
  return kin.length >= OF_MANY && 2 * kin.filter(({ parted }) => /\d/.test(parted.charAt(lead.length + 1))).length > kin.length;
}

/** Whether a word stands only within a name that readers do not see: `bf16`. */
const isHidden = ({ key }: Query, fit: number, at: number) =>
  key.words.length === 1 && fit - at >= OTHER_NAME && at >= FITS.indexOf(HOLDS) && at !== FITS.indexOf(BEGINS);

const isOf = (at: number, ...fits: readonly Fit[]) => fits.some((fit) => FITS.indexOf(fit) === at);

/** Whether a thing fits a text by letters that say little: within a word, cut short, of who made it, or of another name or version. */
export function isNearFit(thing: Named, query: Query, fit: number, things: readonly Named[]): boolean {
  const [at, keys] = [Math.floor(fit), keysOf(thing)];
  if (at < WHOLE_FITS || !isAscii(query.key.joined)) return false;
  if (at >= FITS.length) {
    const { words, joined } = query.key;
    return joined !== keys.maker.join('') && !words.every((word) => keys.maker.includes(word));
  }
  if (isOf(at, INSIDE) || isHidden(query, fit, at) || isElsewhere(thing, query, things)) return true;
  const [shown] = keys.names;
  return isOf(at, BEGINS, WORDS_BEGIN) && shown !== undefined && FITS[at]?.(shown, query.key) === true && isCut(shown, query.key);
}
