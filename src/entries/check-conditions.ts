/** Conditions on facts that no value of the fact could meet: a test of another type, a value that it cannot have, crossed ends. */
import type { CapabilityData, CategoryData, Condition, FactDefinition, NeedData } from '../../schemas/content.ts';
import { facetType } from '../kinds/facet-facts.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckedFile } from './check-file.ts';
import { checkCapabilityKinds, checkNeedKinds } from './check-asked-kinds.ts';
import { formatPath, type Path } from './format-path.ts';
import { neverIs } from './never-is.ts';

interface ConditionFault {
  /** Below the condition. */
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

type Test = Exclude<keyof Condition, 'fact'>;

/** The tests that values of a fact can pass. */
function testsOf(fact: FactDefinition): readonly Test[] {
  if (facetType(fact) === 'amount') return ['atLeast', 'atMost'];
  if (fact.type === 'list') return ['includes', 'oneOf'];
  return fact.type === 'boolean' ? ['is'] : ['is', 'oneOf'];
}

const isTest = (test: Test, condition: Condition): boolean => condition[test] !== undefined;

const TESTS: readonly Test[] = ['atLeast', 'atMost', 'is', 'includes', 'oneOf'];

function wrongTest(condition: Condition, fact: FactDefinition): ConditionFault | undefined {
  const allowed = testsOf(fact);
  const isNone = condition.is === 'none' && fact.canBeNone === true;
  const wrong = TESTS.find((test) => isTest(test, condition) && !allowed.includes(test) && !(test === 'is' && isNone));
  if (wrong === undefined) return undefined;
  const message = `${wrong} does not fit ${fact.id}, which is ${WHAT_IT_IS[facetType(fact)](fact)}.`;
  return { path: [wrong], message, hint: `write ${allowed.join(' or ')}.` };
}

const WHAT_IT_IS = {
  amount: () => 'a number',
  day: () => 'a day',
  values: ({ type }: FactDefinition) =>
    ({ list: 'a list', boolean: 'true or false', choice: 'one of several values' })[type as string] ?? 'text',
} as const;

/** What a condition asks for in words, each with its place. */
const wordsOf = ({ is, includes, oneOf = [] }: Condition): readonly (readonly [Path, unknown])[] => [
  ...Object.entries({ is, includes }).flatMap(([test, value]) => (value === undefined ? [] : [[[test], value] as const])),
  ...oneOf.map((value, at) => [['oneOf', at], value] as const),
];

function wrongWord(condition: Condition, fact: FactDefinition): ConditionFault | undefined {
  if (fact.type === 'boolean') {
    if (typeof condition.is === 'boolean') return undefined;
    return { path: ['is'], message: `${fact.id} is never ${JSON.stringify(condition.is)}.`, hint: 'write true or false.' };
  }
  for (const [path, value] of wordsOf(condition)) {
    const fault = neverIs(fact, value);
    if (fault !== undefined) return { path, ...fault };
  }
  return undefined;
}

function crossedEnds({ fact, atLeast, atMost }: Condition): ConditionFault | undefined {
  if (atLeast === undefined || atMost === undefined || atLeast <= atMost) return undefined;
  return {
    path: ['atLeast'],
    message: `${fact} cannot be at least ${atLeast} and at most ${atMost}.`,
    hint: 'exchange the two.',
  };
}

const faultFor = (condition: Condition, fact: FactDefinition): ConditionFault | undefined =>
  wrongTest(condition, fact) ?? wrongWord(condition, fact) ?? crossedEnds(condition);

/** Kinds may have facts of one name that differ; a condition has to fit one of them. */
function faultOf(condition: Condition): ConditionFault | undefined {
  const facts = kinds.flatMap((kind) => kind.facts.filter(({ id }) => id === condition.fact));
  const faults = facts.map((fact) => faultFor(condition, fact));
  return faults.includes(undefined) ? undefined : faults[0];
}

const problem = (file: CheckedFile<unknown>, path: Path, { message, hint }: Omit<ConditionFault, 'path'>): Problem => ({
  ...file.placeOf(path),
  code: 'invalid-value',
  message: `${formatPath(path)} can never hold: ${message}`,
  hint,
});

function checkList(file: CheckedFile<unknown>, key: string, conditions: readonly Condition[]): Problem[] {
  return conditions.flatMap((condition, at) => {
    const fault = faultOf(condition);
    return fault === undefined ? [] : [problem(file, [key, at, ...fault.path], fault)];
  });
}

/** Facts without a better end, which a need cannot prefer. */
function checkPreferences(file: CheckedFile<NeedData>): Problem[] {
  return file.data.prefers.flatMap((one, at): Problem[] => {
    if (typeof one === 'string' || !('fact' in one)) return [];
    const facts = kinds.flatMap((kind) => kind.facts.filter(({ id }) => id === one.fact));
    if (facts.some((fact) => fact.type === 'list' || fact.type === 'boolean' || facetType(fact) !== 'values')) return [];
    const message = `prefers[${at}].fact names ${one.fact}, whose values are neither numbers nor days, so none is higher.`;
    const hint = 'prefer a number, a day, a list, or true or false; ask for a value in where.';
    return [{ ...file.placeOf(['prefers', at, 'fact']), code: 'invalid-value', message, hint }];
  });
}

/** Everything that needs and capabilities ask of facts and that no entry could ever meet. */
export function checkConditions(
  needs: readonly CheckedFile<NeedData>[],
  capabilities: readonly CheckedFile<CapabilityData>[],
  categories: readonly CheckedFile<CategoryData>[],
): Problem[] {
  return [
    ...needs.flatMap((file) => [...checkList(file, 'where', file.data.where), ...checkPreferences(file)]),
    ...capabilities.flatMap((file) => checkList(file, 'statedBy', file.data.statedBy)),
    ...checkNeedKinds(needs, categories),
    ...checkCapabilityKinds(capabilities),
  ];
}
