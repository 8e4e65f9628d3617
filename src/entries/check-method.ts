/** Facts and benchmarks that the method of the ranking names: they exist, and facts belong to the kind that is ranked by them. */
import { kinds } from '../kinds/kinds.ts';
import type { FactDefinition, Ranking } from '../../schemas/content.ts';
import type { Goalpost } from '../../schemas/goalpost.ts';
import type { Named } from '../problems/meant.ts';
import { suggest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckedFile } from './check-file.ts';
import { kindsWith, namesOf } from './fact-names.ts';
import { formatPath, type Path } from './format-path.ts';
import { neverIs } from './never-is.ts';
import type { Reference } from './references.ts';
import { unresolvedReference } from './unresolved-reference.ts';

/** The problem of a name that is no fact of a kind; one of another kind is not called misspelt. */
function unknownFact(file: CheckedFile<Ranking>, reference: Reference, kind: string, aim: 'key' | 'value' = 'value'): Problem {
  const others = kindsWith(reference.name);
  const problem = unresolvedReference(file, reference, factIdsOf(kind), 'unknown-fact', aim);
  return others.length === 0 ? problem : { ...problem, hint: `name another: it is a fact of ${others.join(' and ')}.` };
}

/** Values that a goalpost names and that none of its facts can have, so that nothing would score by them. */
function idleValues(
  file: CheckedFile<Ranking>,
  goalpost: Goalpost | undefined,
  path: Path,
  facts: readonly FactDefinition[],
): Problem[] {
  if (goalpost?.type !== 'oneOf' || facts.length === 0) return [];
  return goalpost.values.flatMap((value, at): Problem[] => {
    const faults = facts.map((fact) => neverIs(fact, value));
    const [first] = faults;
    if (first === undefined || faults.includes(undefined)) return [];
    return [
      {
        ...file.placeOf([...path, 'values', at]),
        code: 'invalid-value',
        message: `${formatPath([...path, 'values', at])} can never count: ${first.message}`,
        hint: first.hint,
      },
    ];
  });
}

const factsIn = (kind: string, ids: readonly string[]): FactDefinition[] =>
  kinds.filter(({ id }) => id === kind).flatMap(({ facts }) => facts.filter(({ id }) => ids.includes(id)));

const factIdsOf = (kind: string): Named => new Map(kinds.find(({ id }) => id === kind)?.facts.map(({ id }) => [id, namesOf(id)]));

function checkRanking(file: CheckedFile<Ranking>, benchmarks: Named): Problem[] {
  return Object.entries(file.data.signals).flatMap(([kind, subScores]) => {
    const known = factIdsOf(kind);
    return Object.entries(subScores).flatMap(([subScore, signals]) =>
      signals.flatMap((signal, index) => {
        const path = ['signals', kind, subScore, index];
        const facts = (['facts', 'listLengths'] as const).flatMap((key) =>
          (signal[key] ?? []).flatMap((id, at) =>
            known.has(id) ? [] : [unknownFact(file, { path: [...path, key, at], name: id }, kind)],
          ),
        );
        facts.push(...idleValues(file, signal.goalpost, [...path, 'goalpost'], factsIn(kind, signal.facts ?? [])));
        const { benchmark } = signal;
        if (benchmark === undefined || benchmarks.has(benchmark)) return facts;
        return [
          ...facts,
          unresolvedReference(file, { path: [...path, 'benchmark'], name: benchmark }, benchmarks, 'unknown-benchmark'),
        ];
      }),
    );
  });
}

/** Facts that a criterion measures, each in its kind's catalogue. */
function checkCriteria(file: CheckedFile<Ranking>): Problem[] {
  return Object.entries(file.data.criteria ?? {}).flatMap(([id, criterion]) =>
    Object.entries(criterion.measures).flatMap(([kind, measure]) => {
      const known = factIdsOf(kind);
      const path = ['criteria', id, 'measures', kind];
      const { facts = {}, licence } = measure ?? {};
      const asKeys = Object.keys(facts).map((name) => ({ path: [...path, 'facts', name], name }));
      const asValue = licence === undefined ? [] : [{ path: [...path, 'licence'], name: licence }];
      const isUnknown = ({ name }: { readonly name: string }) => !known.has(name);
      return [
        ...asKeys.filter(isUnknown).map((reference) => unknownFact(file, reference, kind, 'key')),
        ...asValue.filter(isUnknown).map((reference) => unknownFact(file, reference, kind)),
        ...idleValues(file, measure?.goalpost, [...path, 'goalpost'], factsIn(kind, Object.keys(facts))),
      ];
    }),
  );
}

/** Categories that signals have goalposts of their own for or do not exist in, or that reference has quantiles of. */
function checkMethodCategories(file: CheckedFile<Ranking>, categories: Named): Problem[] {
  const { signals, reference } = file.data;
  const own = Object.entries(signals).flatMap(([kind, subScores]) =>
    Object.entries(subScores).flatMap(([subScore, all]) =>
      all.map((signal, index) => ({ signal, path: ['signals', kind, subScore, index] })),
    ),
  );
  const keys = own.flatMap(({ signal, path }) =>
    Object.keys(signal.byCategory ?? {}).map((name) => ({ name, path: [...path, 'byCategory', name] })),
  );
  const referred = Object.keys(reference.categories).map((name) => ({ name, path: ['reference', 'categories', name] }));
  const values = own.flatMap(({ signal, path }) =>
    (signal.notIn ?? []).map((name, at) => ({ name, path: [...path, 'notIn', at] })),
  );
  const isUnknown = ({ name }: { readonly name: string }) => !categories.has(name);
  return [
    ...[...keys, ...referred]
      .filter(isUnknown)
      .map((one) => unresolvedReference(file, one, categories, 'unknown-category', 'key')),
    ...values.filter(isUnknown).map((one) => unresolvedReference(file, one, categories, 'unknown-category')),
  ];
}

/** Sub-scores that the picture of a kind shows: a kind is code, and knows none of them. */
function checkPictures(file: CheckedFile<Ranking>): Problem[] {
  const ids = Object.keys(file.data.subScores);
  return kinds.flatMap(({ id, picture }): Problem[] => {
    if (picture === undefined || ids.includes(picture.y)) return [];
    const message = `The picture of the kind ${id} shows the sub-score "${picture.y}", which ranking.yaml does not have.`;
    const hint = suggest(picture.y, ids) ?? 'name one of subScores in the kind, or take its picture out.';
    return [{ ...file.placeOf(['subScores'], 'key'), code: 'invalid-kind', message, hint }];
  });
}

/** Everything that `ranking.yaml` names and that does not exist, and what kinds name of it. */
export function checkMethod(
  file: CheckedFile<Ranking>,
  { benchmarks, categories }: { readonly benchmarks: Named; readonly categories: Named },
): Problem[] {
  return [
    ...checkRanking(file, benchmarks),
    ...checkCriteria(file),
    ...checkMethodCategories(file, categories),
    ...checkPictures(file),
  ];
}
