/** Facts of all kinds, for who writes one in another way. */
import type { TypedFact } from '../../schemas/content.ts';
import { declaredFacts } from '../../schemas/define-kind.ts';
import { kinds } from '../kinds/kinds.ts';
import { inSentence } from '../text/in-sentence.ts';
import type { Path } from './format-path.ts';

const facts = new Map(kinds.flatMap((kind) => [...declaredFacts(kind)]));

const DAY: TypedFact = { type: 'date', better: 'none' };
const RESULT: TypedFact = { type: 'result', better: 'none' };

/** Blocks of an entry that hold statements by fact. */
export const isFactBlock = (block: unknown): boolean => block === 'facts' || block === 'disputed';

/** Other names of a fact: its label, and the words that people use for it. */
export function namesOf(id: string): readonly string[] {
  const fact = facts.get(id);
  return fact === undefined ? [] : [fact.label, ...(fact.aliases ?? [])];
}

/** The kinds that have a fact, as readers call several of them. */
export const kindsWith = (id: string): readonly string[] =>
  kinds.flatMap((kind) => (kind.facts.some((fact) => fact.id === id) ? [inSentence(kind.plural)] : []));

/** Whether a fact may be stated as known not to exist. */
export const canBeNone = (id: string): boolean => facts.get(id)?.canBeNone === true;

/** How the value at `path` of an entry is written: by its fact, as a result, as a day; `undefined` for anything else. */
export function typedAt(path: Path): TypedFact | undefined {
  const [block, id, ...rest] = path;
  const key = rest.at(-1);
  if (key === 'asOf' || block === 'today') return DAY;
  if (key !== 'value') return undefined;
  return block === 'benchmarks' ? RESULT : facts.get(String(id));
}
