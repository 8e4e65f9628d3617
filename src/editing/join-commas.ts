/** Numbers that a comma cut in two: YAML reads `{ value: 128,000, source: a }` as 128, a key 000 and a source. */
import type { FactOf } from './fix-values.ts';
import { typeOf, type TypedFact } from '../../schemas/fact-types/index.ts';

const LINE = /^(\s+)([\w-]+)(:\s+\{(?:[^'"{}]*,)?\s*value:\s*)(\d+(?:,\d+)+)(?=\s*[,}])/gm;

/** Types of numbers that may have a fraction, so that three digits after a comma could be one. */
const FRACTIONS: ReadonlySet<string> = new Set(['percent', 'result', 'size', 'usd']);

function joined(number: string, fact: TypedFact): string | undefined {
  const isTwofold = /^[1-9]\d{0,2},\d{3}$/.test(number) && FRACTIONS.has(fact.type);
  return isTwofold ? undefined : typeOf(fact).fix?.(number, fact);
}

/** `yaml` with such numbers in one piece, where `factOf` knows what they are and they can mean one thing only. */
export function joinCommas(yaml: string, factOf: FactOf): string {
  return yaml.replace(LINE, (whole: string, space: string, id: string, before: string, number: string, at: number) => {
    const [block = ''] =
      yaml
        .slice(0, at)
        .match(/^[\w-]+(?=:)/gm)
        ?.slice(-1) ?? [];
    const fact = factOf(block, id);
    const text = fact === undefined ? undefined : joined(number, fact);
    return text === undefined ? whole : `${space}${id}${before}${text}`;
  });
}
