/** What a kind finds unusual between the facts of one entry, as it declares it under `questions`. */
import type { EntryData, Kind, QuestionDeclaration } from '../../schemas/content.ts';
import { daysBetween } from '../../schemas/dates.ts';
import { declaredFacts } from '../../schemas/define-kind.ts';
import { ownValue } from '../../schemas/own-value.ts';
import { lifeCycleOf } from './life-cycle.ts';
import type { Question, Stating } from './question.ts';

type Found = (Pick<Question, 'text' | 'advice'> & Partial<Pick<Question, 'path'>>) | undefined;
type Asked<Key extends string> = Extract<QuestionDeclaration, Readonly<Record<Key, unknown>>>;

const MONTH = 'YYYY-MM'.length;

const valueOf = ({ facts }: EntryData, id: string) => {
  const value = ownValue(facts, id)?.value;
  return value === 'none' ? undefined : value;
};

/** A day or month as text; `undefined` where there is none. */
function dayOf(data: EntryData, id: string): string | undefined {
  const value = valueOf(data, id);
  return typeof value === 'string' ? value : undefined;
}

/** A month stands for any of its days. */
function askOrder(data: EntryData, { fact, notBefore }: Asked<'notBefore'>): Found {
  const [day = '', other = ''] = [dayOf(data, fact), dayOf(data, notBefore)];
  const length = Math.min(day.length, other.length);
  if (day.slice(0, length) >= other.slice(0, length)) return undefined;
  return {
    text: `${fact} is ${day}, before ${notBefore}, which is ${other}. Is that right?`,
    advice: `look whether the source of ${fact} is older than that of ${notBefore}`,
  };
}

function askMonth(data: EntryData, { fact, notInMonthOf }: Asked<'notInMonthOf'>): Found {
  const [day, other] = [dayOf(data, fact), dayOf(data, notInMonthOf)];
  if (day === undefined || day.slice(0, MONTH) !== other?.slice(0, MONTH)) return undefined;
  return {
    text: `${fact} is ${day}, in the month of ${notInMonthOf}, which is ${other}. Is that right?`,
    advice: `look whether the source states ${fact}, or repeats ${notInMonthOf}`,
  };
}

function askTimes(data: EntryData, { fact, near, atMostTimes }: Asked<'near'>): Found {
  const [count, other] = [valueOf(data, fact), valueOf(data, near)];
  if (typeof count !== 'number' || typeof other !== 'number') return undefined;
  const [greater, smaller] = count > other ? [fact, near] : [near, fact];
  if (Math.max(count, other) <= atMostTimes * Math.min(count, other)) return undefined;
  return {
    text: `${fact} is ${count} and ${near} is ${other}: more than ${atMostTimes} times as many ${greater} as ${smaller}. Is that right?`,
    advice: 'look whether both count the whole of the same project',
  };
}

function askAge(data: EntryData, { fact, readWithinDays }: Asked<'readWithinDays'>, today: string): Found {
  const stated = ownValue(data.facts, fact);
  if (stated === undefined || today === '' || daysBetween(stated.asOf, today) < readWithinDays) return undefined;
  return {
    text: `${fact} is ${String(stated.value)} as of ${stated.asOf}, ${readWithinDays} days or more before the site’s day, ${today}. Does that still hold?`,
    advice: `look for a newer source; if there is none, take it out and say why:  withheld: { ${fact}: … }`,
  };
}

/** Of an entry without any claim it is known that nobody has looked yet: what is missing is a gap like its others. */
function askSupport(data: EntryData, { fact, is, needsOneOf }: Asked<'needsOneOf'>): Found {
  const isSettled = (id: string) => ownValue(data.facts, id) !== undefined || ownValue(data.withheld, id) !== undefined;
  if (data.capabilities.length === 0 || valueOf(data, fact) !== is || needsOneOf.some(isSettled)) return undefined;
  const ids = needsOneOf.join(' and ');
  return {
    text: `${fact} is ${String(is)}, and ${ids} ${needsOneOf.length > 1 ? 'are' : 'is'} unknown. Is that right?`,
    advice: `look for ${ids}, or say why nothing is stated:  withheld: { ${needsOneOf[0] ?? ''}: … }`,
  };
}

function askContradiction(data: EntryData, { fact, is, notBeside }: Asked<'notBeside'>): Found {
  if (valueOf(data, fact) !== is) return undefined;
  const other = notBeside.find((saying) => {
    const value = valueOf(data, saying.fact);
    if (saying.includes === undefined) return value !== undefined;
    return Array.isArray(value) && value.includes(saying.includes);
  });
  if (other === undefined) return undefined;
  const says = other.includes === undefined ? `is ${String(valueOf(data, other.fact))}` : `includes ${other.includes}`;
  return {
    text: `${fact} is ${String(is)}, but ${other.fact} ${says}. Is that right?`,
    advice: 'look up both at their sources, and correct or withhold the one that is wrong',
  };
}

/** The title of a claim that names a choice of a list which is known, and does not include it. */
function askTitles(kind: Kind, data: EntryData, { fact, orIn }: Asked<'namedInClaims'>): Found {
  const lists = [fact, ...orIn].map((id) => valueOf(data, id));
  if (!lists.every((list) => Array.isArray(list))) return undefined;
  const isListed = (choice: string) => lists.some((list) => list.includes(choice));
  const missing = Object.entries(declaredFacts(kind).get(fact)?.choices ?? {}).filter(([choice]) => !isListed(choice));
  const found = data.capabilities.flatMap(({ title }, index) => {
    const words = new Set(title.toLowerCase().split(/[^\p{L}\p{N}]+/u));
    return missing.filter(([, label]) => words.has(label.toLowerCase())).map(([choice]) => ({ title, index, choice }));
  })[0];
  if (found === undefined) return undefined;
  return {
    path: ['capabilities', found.index, 'title'],
    text: `The claim "${found.title}" speaks of ${found.choice}, which ${[fact, ...orIn].join(' and ')} do not include. Is that right?`,
    advice: 'look up both at their sources, and correct the one that is wrong',
  };
}

/** Whether a source of what is gone will never be read again. */
const isGone = (kind: Kind, { facts }: EntryData, today: string) => lifeCycleOf(facts, kind, today).isGone;

function ask(kind: Kind, data: EntryData, declared: QuestionDeclaration, today: string): Found {
  if ('notBefore' in declared) return askOrder(data, declared);
  if ('notInMonthOf' in declared) return askMonth(data, declared);
  if ('near' in declared) return askTimes(data, declared);
  if ('readWithinDays' in declared) return isGone(kind, data, today) ? undefined : askAge(data, declared, today);
  if ('namedInClaims' in declared) return askTitles(kind, data, declared);
  return 'needsOneOf' in declared ? askSupport(data, declared) : askContradiction(data, declared);
}

/** The questions that `kind` declares and that the facts of `entry` raise on the site’s day, `today`; `''` = not known. */
export function declaredQuestions<T extends Stating>(kind: Kind, entry: T, today: string): Question<T>[] {
  return (kind.declared.questions ?? []).flatMap((declared): Question<T>[] => {
    const found = ask(kind, entry.data, declared, today);
    return found === undefined ? [] : [{ of: entry, id: declared.fact, path: ['facts', declared.fact, 'value'], ...found }];
  });
}
