/** Where advice against a side speaks against another side as well: what both lack is no reason to choose between them. */
import type { FactDefinition, FactValue, StatedFact } from '../../../schemas/content.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { formatStated, unitText } from '../format.ts';
import { endingClause } from '../life-cycle.ts';

type Context = Pick<ViewContext, 'kinds'>;

/** Amounts from so many on are told by what they are; smaller ones stand for anything. */
const LEAST_AMOUNT = 1000;
/** `256K` may be 262,144: so far apart, as a share, figures are meant as one. */
const ROUNDED = 0.03;
const SIZES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, ' million': 1e6 };

/** What is written of what comes out, and not of what is put in. */
const OF_RESULTS = /\b(answers|output|making)\b/i;
const OF_NEW_WORK = /\bnew (work|projects|customers|users|set-ups)\b/i;

const amountsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)(K\b|M\b| million\b)?/g)]
    .map(([, digits = '', size = '']) => Number(digits.replaceAll(',', '')) * (SIZES[size] ?? 1))
    .filter((amount) => amount >= LEAST_AMOUNT);

const isAbout = (one: number, other: number) => Math.abs(one - other) <= ROUNDED * Math.max(one, other);

const spaced = (text: string) =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
const hasWord = (text: string, word: string) => spaced(text).includes(spaced(word));

const has = (value: FactValue, wanted: string) => (Array.isArray(value) ? value.includes(wanted) : String(value) === wanted);

/** `Pictures, or inputs beyond 128,000 tokens` in its parts. */
const partsOf = (text: string): readonly string[] => text.split(/[,;:] /);
const hasOne = (part: string, words: readonly string[]) => words.some((word) => hasWord(part, word));

/** Whether the advice speaks of a limit of `own` that is no lower than that of `other`. */
function sharesAmount({ advisedAs = {} }: FactDefinition, text: string, own: FactValue, other: FactValue): boolean {
  const words = advisedAs['amount'];
  if (typeof own !== 'number' || typeof other !== 'number' || words === undefined) return false;
  const isNamed = partsOf(text).some((part) => hasOne(part, words) && amountsIn(part).some((amount) => isAbout(amount, own)));
  return isNamed && (other <= own || isAbout(own, other));
}

/** Whether it speaks of something that neither of the two has. */
function sharesLack(fact: FactDefinition, text: string, own: FactValue, other: FactValue): boolean {
  if (typeof own === 'number') return false;
  const parts = partsOf(text).filter((part) => !Array.isArray(own) || !OF_RESULTS.test(part));
  return Object.entries(fact.advisedAs ?? {}).some(
    ([value, words]) => !has(own, value) && !has(other, value) && parts.some((part) => hasOne(part, words)),
  );
}

const told = (fact: FactDefinition, stated: StatedFact) => `${fact.label} ${formatStated(fact, stated)}${unitText(fact)}`;

function sharedFacts(text: string, own: EntryDocument, other: EntryDocument, { kinds }: Context): string[] {
  return (kinds[own.kind]?.facts ?? []).flatMap((fact) => {
    const [mine, theirs] = [own.facts[fact.id], other.facts[fact.id]];
    if (mine === undefined || theirs === undefined || other.disputed[fact.id] !== undefined) return [];
    const isShared = [sharesAmount, sharesLack].some((shares) => shares(fact, text, mine.value, theirs.value));
    return isShared ? [told(fact, theirs)] : [];
  });
}

/** What ends as well, where the advice against new work is that it ends; else what is not current as well. */
function sharedEnd(text: string, own: EntryDocument, other: EntryDocument, context: Context): string[] {
  if (!OF_NEW_WORK.test(text) || own.lifeCycle.isCurrent) return [];
  if (own.lifeCycle.end !== undefined && other.lifeCycle.end === undefined) return [];
  return [endingClause(other, context) ?? []].flat();
}

/** `No better with Two: Context window 128,000 tokens; Reads text.`: of each other side that shares what `text` says against `own`. */
export function sharedLimits(text: string, own: EntryDocument, others: readonly EntryDocument[], context: Context): string[] {
  return others.flatMap((other) => {
    if (other === own || other.kind !== own.kind || other.isGone) return [];
    const parts = [...sharedEnd(text, own, other, context), ...sharedFacts(text, own, other, context)];
    return parts.length === 0 ? [] : [`No better with ${other.name}: ${parts.join('; ')}.`];
  });
}
