/** Values of facts that are written in another form than ours: what to write instead. */
import { typeOf, type TypedFact } from '../../schemas/fact-types/index.ts';
import { FIX_CAN } from '../problems/problem.ts';
import { daysMeant } from '../../schemas/fact-types/date.ts';
import { isNumberText } from './no-value.ts';
import { numberHint } from './wrong-shape.ts';
import { canBeNone, isFactBlock, typedAt } from './fact-names.ts';
import type { Path } from './format-path.ts';

/** Ways to write that nothing is known. `none` is not one of them: it says that there is none. */
const UNKNOWN =
  /^(?:unknown|not (?:known|available|stated|published|disclosed)|undisclosed|unspecified|n\s*[./]?\s*a\.?|nil|null|undefined|nan|tb[dac]|to be (?:done|determined|announced)|todo|fixme|xxx|\?+|[-–—_.…]+|tba)?[.!?]?$/i;

/** Whether a text says no more than that its value is not known. */
export const saysUnknown = (value: unknown): boolean =>
  // A hyphen alone is a list of nothing to YAML.
  value === null ||
  (Array.isArray(value) ? value.length === 1 && value[0] === null : typeof value === 'string' && UNKNOWN.test(value.trim()));

/** What to do with a number that holds a comma. `1,250` could mean two numbers. */
export function commaHint(number: string, isFixed = true): string {
  const can = isFixed ? ` ${FIX_CAN}` : '';
  const bare = number.replaceAll(',', '');
  if (/^[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(number)) return `write ${bare}, without a thousands separator.`;
  const isGrouped = /^[1-9]\d{0,2}(,\d{3})+$/.test(number);
  if (isGrouped) {
    const decimal = /^\d+,\d+$/.test(number) ? `; if you mean a fraction, write ${number.replace(',', '.')}` : '';
    return `write ${bare}, without a thousands separator${can}${decimal}.`;
  }
  return `write ${number.replace(',', '.')}, with a decimal point${can}.`;
}

/** Blocks of entries whose values `visavis fix` writes in our form. */
const FIXED_BLOCKS: ReadonlySet<unknown> = new Set(['facts', 'disputed', 'benchmarks']);

/** What to do where nothing is known. */
export const NOT_KNOWN = 'leave the whole line out: what is not stated is unknown.';

/** The hint for a value that stands for "not known"; only facts may be left out. */
function unknownHint(path: Path): string {
  const [, id] = path;
  const none = canBeNone(String(id)) ? ' Write none if it is known not to exist.' : '';
  return `${NOT_KNOWN}${none}`;
}

/** A text or number where a day is wanted. */
function dayHint(text: string, isFact: boolean): string {
  const [one, other] = daysMeant(text);
  if (one !== undefined && other !== undefined) return `write ${one} or ${other}, whichever is meant.`;
  const [, timed] = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/.exec(text) ?? [];
  if (timed !== undefined) return `write the day alone: ${timed}.`;
  return `write the day, as YYYY-MM-DD${isFact ? '; if the source states none, leave the line out' : ''}.`;
}

/** A text where a number or a list is wanted. */
function otherForm(input: string, fact: TypedFact): string | undefined {
  if (fact.type === 'list') {
    const items = input.split(/\s*(?:[,;/|&+]|\band\b)\s*/).filter((item) => item !== '');
    return `put all its values into brackets: [${items.join(', ')}${items.length > 1 ? '' : ', …'}].`;
  }
  const isNumber = typeOf(fact).decimals !== undefined && !isNumberText(input);
  return isNumber ? numberHint(input, fact.type === 'usd', fact.unit) : undefined;
}

/** What to write in place of `input` at `path`, where that follows from its fact; `typed` is what stands in the file. */
export function rewritten(path: Path, input: unknown, typed: string | undefined): string | undefined {
  const isValue = path.length === 3 && path.at(-1) === 'value';
  if (isFactBlock(path[0]) && (path.length === 2 || isValue) && saysUnknown(input)) return unknownHint(path);
  const isStated = path.length === 2 && (isFactBlock(path[0]) || path[0] === 'benchmarks');
  if (isStated && typed?.startsWith('｛') === true) return 'type the line again, with the { } : and , of a keyboard for English.';
  if (isStated && ['string', 'number', 'boolean'].includes(typeof input))
    return `write  ${String(path[1])}: { value: ${typed ?? String(input)}, source: …, asOf: … }`;
  const fact = typedAt(path);
  if (fact === undefined || !['string', 'number'].includes(typeof input)) return undefined;
  const text = typed ?? String(input);
  if (isValue && input === 'none')
    return 'write none only of what may not exist; leave the whole line out if you do not know it.';
  const fixed = typeOf(fact).fix?.(text, fact);
  if (typeof input === 'string' && fixed === text && ['true', 'false', String(Number(text))].includes(text))
    return `remove the quotes, so that the value reads ${text}${FIXED_BLOCKS.has(path[0]) ? ` ${FIX_CAN}` : ''}.`;
  if (fixed !== undefined && fixed !== text) return `write ${fixed}${FIXED_BLOCKS.has(path[0]) ? ` ${FIX_CAN}` : ''}.`;
  if (fact.type === 'month' && !/^\d{4}-\d\d(?:-\d\d)?$/.test(text))
    return `write the month, as YYYY-MM${isValue ? '; if the source states none, leave the line out' : ''}.`;
  if (fact.type === 'date') return /^\d{4}-\d\d-\d\d$/.test(text) ? undefined : dayHint(text, isValue);
  if (/^\d+(,\d+)+$/.test(text.trim())) return commaHint(text.trim());
  if (typeof input === 'number' && /^[1-9]\d{0,2}(\.\d{3})+$/.test(text))
    return `write ${text.replaceAll('.', '')} if the point separates thousands; otherwise look at the unit.`;
  return typeof input === 'string' ? otherForm(input, fact) : undefined;
}
