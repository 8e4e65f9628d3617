/** Faults that no file shows alone: names of capabilities, sources, benchmarks, facts and entries that do not exist. */
import type { ProblemCode } from '../problems/codes.ts';
import { suggest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { kinds, type BenchmarkData, type NeedData, type PairsData, type Ranking, type SourcesData } from '../../schemas/index.ts';
import type { CheckedFile } from './check-file.ts';
import { formatPath } from './explain-issue.ts';
import type { EntryData } from './entry.ts';
import type { Path } from './parse-yaml.ts';

/** Everything that a reference can point at, and the files that hold references. */
export interface References {
  readonly entries: readonly CheckedFile<EntryData>[];
  readonly needs: readonly CheckedFile<NeedData>[];
  readonly benchmarks: readonly CheckedFile<BenchmarkData>[];
  readonly pairs: CheckedFile<PairsData> | undefined;
  readonly ranking: CheckedFile<Ranking> | undefined;
  readonly sources: CheckedFile<SourcesData> | undefined;
  /** Ids by what they are, files with faults of their own included, so that one fault does not cause others. */
  readonly ids: {
    readonly capabilities: ReadonlySet<string>;
    readonly benchmarks: ReadonlySet<string>;
    readonly entries: ReadonlySet<string>;
  };
}

const WORDS: Partial<Record<ProblemCode, string>> = {
  'unknown-capability': 'a capability of content/capabilities',
  'unknown-source': 'an id of sources.yaml nor an https address',
  'unknown-benchmark': 'a benchmark of content/benchmarks',
  'unknown-entry': 'an entry',
  'unknown-fact': 'a fact of the catalogue',
};

function dangling(
  file: CheckedFile,
  path: Path,
  name: string,
  valid: Iterable<string>,
  code: ProblemCode,
  aim: 'key' | 'value' = 'value',
): Problem {
  const message = `${formatPath(path)} names "${name}", which is not ${WORDS[code] ?? 'known'}.`;
  const hint = suggest(name, valid) ?? 'correct the name, or add what it names in the same change.';
  return { ...file.placeOf(path, aim), code, message, hint };
}

const isAddress = (source: string) => source.includes(':');

function checkSource(file: CheckedFile, path: Path, source: string, refs: References): Problem[] {
  if (isAddress(source) || refs.sources === undefined || Object.hasOwn(refs.sources.data, source)) return [];
  return [dangling(file, path, source, Object.keys(refs.sources.data), 'unknown-source')];
}

function checkCapability(file: CheckedFile, path: Path, id: string, refs: References): Problem[] {
  return refs.ids.capabilities.has(id) ? [] : [dangling(file, path, id, refs.ids.capabilities, 'unknown-capability')];
}

function checkClaims(file: CheckedFile<EntryData>, refs: References): Problem[] {
  const seen = new Set<string>();
  return file.data.capabilities.flatMap((claim, index): Problem[] => {
    const path = ['capabilities', index, 'id'];
    const found = [
      ...checkCapability(file, path, claim.id, refs),
      ...checkSource(file, ['capabilities', index, 'source'], claim.source, refs),
    ];
    if (seen.has(claim.id)) {
      const message = `${formatPath(path)} claims "${claim.id}" a second time.`;
      found.push({
        ...file.placeOf(path),
        code: 'duplicate-claim',
        message,
        hint: 'join the two claims, or give one of them another capability.',
      });
    }
    seen.add(claim.id);
    return found;
  });
}

function checkEntry(file: CheckedFile<EntryData>, refs: References): Problem[] {
  const facts = Object.entries(file.data.facts).flatMap(([id, fact]) =>
    checkSource(file, ['facts', id, 'source'], fact.source, refs),
  );
  const results = Object.entries(file.data.benchmarks).flatMap(([id, result]) => [
    ...(refs.ids.benchmarks.has(id)
      ? []
      : [dangling(file, ['benchmarks', id], id, refs.ids.benchmarks, 'unknown-benchmark', 'key')]),
    ...checkSource(file, ['benchmarks', id, 'source'], result.source, refs),
  ]);
  return [...facts, ...results, ...checkClaims(file, refs)];
}

function checkNeed(file: CheckedFile<NeedData>, refs: References): Problem[] {
  return (['requires', 'anyOf', 'prefers'] as const).flatMap((key) =>
    file.data[key].flatMap((id, index) => checkCapability(file, [key, index], id, refs)),
  );
}

function checkPairs(file: CheckedFile<PairsData>, refs: References): Problem[] {
  const seen = new Set<string>();
  return (['include', 'exclude'] as const).flatMap((list) =>
    file.data[list].flatMap(({ items }, index): Problem[] => {
      const path = [list, index, 'items'];
      const unknown = items.flatMap((slug, side) =>
        refs.ids.entries.has(slug) ? [] : [dangling(file, [...path, side], slug, refs.ids.entries, 'unknown-entry')],
      );
      const key = items.toSorted().join(' ');
      const again = seen.has(key);
      seen.add(key);
      if (!again) return unknown;
      const message = `${formatPath(path)} names a pair that this file has already.`;
      return [...unknown, { ...file.placeOf(path), code: 'contradictory-pair', message, hint: 'keep one of the two.' }];
    }),
  );
}

function checkRanking(file: CheckedFile<Ranking>, refs: References): Problem[] {
  return Object.entries(file.data.signals).flatMap(([kind, subScores]) => {
    const known = new Set(kinds[kind as keyof typeof kinds].facts.map((fact) => fact.id));
    return Object.entries(subScores).flatMap(([subScore, signals]) =>
      signals.flatMap((signal, index) => {
        const path = ['signals', kind, subScore, index];
        const facts = (['facts', 'listLengths'] as const).flatMap((key) =>
          (signal[key] ?? []).flatMap((id, at) =>
            known.has(id) ? [] : [dangling(file, [...path, key, at], id, known, 'unknown-fact')],
          ),
        );
        const { benchmark } = signal;
        if (benchmark === undefined || refs.ids.benchmarks.has(benchmark)) return facts;
        return [...facts, dangling(file, [...path, 'benchmark'], benchmark, refs.ids.benchmarks, 'unknown-benchmark')];
      }),
    );
  });
}

/** All references of all files that point at nothing. */
export function checkReferences(refs: References): Problem[] {
  return [
    ...refs.entries.flatMap((file) => checkEntry(file, refs)),
    ...refs.needs.flatMap((file) => checkNeed(file, refs)),
    ...refs.benchmarks.flatMap((file) => checkSource(file, ['source'], file.data.source, refs)),
    ...(refs.pairs === undefined ? [] : checkPairs(refs.pairs, refs)),
    ...(refs.ranking === undefined ? [] : checkRanking(refs.ranking, refs)),
  ];
}
