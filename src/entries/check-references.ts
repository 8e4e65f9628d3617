/** Faults that no file shows alone: names of capabilities, sources, benchmarks, facts and entries that do not exist. */
import type { Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import type { Ranking, SiteData, SourcesData } from '../../schemas/content.ts';
import type { CheckedFile, ParsedFile } from './check-file.ts';
import { checkMethod } from './check-method.ts';
import { checkHomes, checkSources, checkSourceTitles } from './check-sources.ts';
import { kindsWith } from './fact-names.ts';
import { formatPath } from './format-path.ts';
import {
  areaReferences,
  entryReferences,
  groupReferences,
  idReferences,
  needReferences,
  pairReferences,
  publishedReferences,
  sourceReference,
  type Reference,
} from './references.ts';
import { unresolvedReference } from './unresolved-reference.ts';

/** Everything that a reference can point at, and the files that hold references. */
export interface References {
  readonly entries: readonly ParsedFile[];
  readonly capabilities: readonly ParsedFile[];
  readonly needs: readonly ParsedFile[];
  readonly benchmarks: readonly ParsedFile[];
  readonly site: CheckedFile<SiteData> | undefined;
  readonly pairs: ParsedFile | undefined;
  readonly ranking: CheckedFile<Ranking> | undefined;
  readonly sources: CheckedFile<SourcesData> | undefined;
  /** Ids with their names, files with faults of their own included, so that one fault does not cause others. */
  readonly ids: {
    readonly categories: Named;
    readonly capabilities: Named;
    readonly benchmarks: Named;
    readonly entries: Named;
  };
}

function checkCapabilities(file: ParsedFile, references: readonly Reference[], { ids }: References): Problem[] {
  const unknown = references.filter(({ name }) => !ids.capabilities.has(name));
  return unknown.map((reference) => unresolvedReference(file, reference, ids.capabilities, 'unknown-capability'));
}

/** An entry claims each capability once; every further claim of it is at fault. */
function checkRepeats(file: ParsedFile, claims: readonly Reference[]): Problem[] {
  const seen = new Set<string>();
  const repeats = claims.filter(({ name }) => seen.size === seen.add(name).size);
  return repeats.map(({ path, name }) => ({
    ...file.placeOf(path),
    code: 'duplicate-claim',
    message: `${formatPath(path)} claims "${name}" twice.`,
    hint: 'merge the two claims, or give one of them another capability.',
  }));
}

function checkEntry(file: ParsedFile, refs: References): Problem[] {
  const { sources, capabilities, benchmarks } = entryReferences(file.data);
  const unknown = benchmarks.filter(({ name }) => !refs.ids.benchmarks.has(name));
  return [
    ...checkSources(file, sources, refs),
    ...checkHomes(file, refs),
    ...checkCapabilities(file, capabilities, refs),
    ...checkRepeats(file, capabilities),
    ...unknown.map((reference) => unresolvedReference(file, reference, refs.ids.benchmarks, 'unknown-benchmark', 'key')),
  ];
}

function checkArea(file: ParsedFile, references: readonly Reference[], { ranking }: References): Problem[] {
  const areas: Named = new Map(Object.entries(ranking?.data.areas ?? {}).map(([id, label]) => [id, [label]]));
  const unknown = ranking === undefined ? [] : references.filter(({ name }) => !areas.has(name));
  return unknown.map((reference) => unresolvedReference(file, reference, areas, 'unknown-area'));
}

/** What to write where a need names a fact among its capabilities. */
function factHint({ found = '', message }: Problem): Partial<Pick<Problem, 'hint'>> {
  if (kindsWith(found).length === 0) return {};
  const isPreferred = message.startsWith('prefers');
  return { hint: isPreferred ? `write  { fact: ${found}, better: … }` : `ask for the fact in where:  - { fact: ${found}, … }` };
}

function checkNeed(file: ParsedFile, refs: References): Problem[] {
  const { capabilities, benchmarks, areas } = needReferences(file.data);
  const unknown = benchmarks.filter(({ name }) => !refs.ids.benchmarks.has(name));
  return [
    ...checkCapabilities(file, capabilities, refs).map((problem) => ({ ...problem, ...factHint(problem) })),
    ...checkArea(file, areas, refs),
    ...unknown.map((reference) => unresolvedReference(file, reference, refs.ids.benchmarks, 'unknown-benchmark')),
  ];
}

/** The categories that examples of use are for. */
const workloadReferences = ({ cost }: SiteData): Reference[] =>
  Object.entries(cost?.workloads ?? {}).flatMap(([kind, all = []]) =>
    all.flatMap(({ categories }, at) => idReferences(['cost', 'workloads', kind, at, 'categories'], categories)),
  );

/** Groups that capabilities name, and capabilities and categories that the costs name. */
function checkSite(site: CheckedFile<SiteData>, refs: References): Problem[] {
  const labels: Named = new Map(Object.entries(site.data.capabilityGroups).map(([id, label]) => [id, [label]]));
  return [
    ...checkCapabilities(site, idReferences(['cost', 'hosting'], site.data.cost?.hosting), refs),
    ...workloadReferences(site.data)
      .filter(({ name }) => !refs.ids.categories.has(name))
      .map((reference) => unresolvedReference(site, reference, refs.ids.categories, 'unknown-category')),
    ...refs.capabilities.flatMap((file) =>
      groupReferences(file.data)
        .filter(({ name }) => !labels.has(name))
        .map((reference) => unresolvedReference(file, reference, labels, 'unknown-group')),
    ),
  ];
}

function checkPublishedNames(file: ParsedFile, { ids }: References): Problem[] {
  const unknown = publishedReferences(file.data).filter(({ name }) => !ids.entries.has(name));
  return unknown.map((reference) => unresolvedReference(file, reference, ids.entries, 'unknown-entry'));
}

/** `[a-vs-b]` and `[a b]`: two sides as one name. */
function joinedSides(name: string, entries: Named): Pick<Problem, 'code' | 'message' | 'hint'> | undefined {
  const sides = name.split(/-vs-|\s+vs\.?\s+|\s+/);
  if (sides.length !== 2 || !sides.every((side) => entries.has(side))) return undefined;
  const message = `"${name}" names two entries, and is one name to YAML.`;
  return { code: 'unknown-entry', message, hint: `write  items: [${sides.join(', ')}]` };
}

function checkPairs(file: ParsedFile, { ids }: References): Problem[] {
  const seen = new Set<string>();
  return (['include', 'exclude'] as const).flatMap((list) =>
    pairReferences(file.data, list).flatMap((sides, index): Problem[] => {
      const joined = sides.length === 1 ? joinedSides(sides[0]?.name ?? '', ids.entries) : undefined;
      if (joined !== undefined) return [{ ...file.placeOf([list, index, 'items']), ...joined }];
      const unknown = sides.filter(({ name }) => !ids.entries.has(name));
      const faults = unknown.map((reference) => unresolvedReference(file, reference, ids.entries, 'unknown-entry'));
      const key = sides
        .map(({ name }) => name)
        .toSorted()
        .join(' ');
      const again = seen.has(key);
      seen.add(key);
      if (!again) return faults;
      const path = [list, index, 'items'];
      const message = `${formatPath(path)} names a pair that this file already has.`;
      return [...faults, { ...file.placeOf(path), code: 'contradictory-pair', message, hint: 'keep one of the two.' }];
    }),
  );
}

/** All references of all files that point at nothing. */
export function checkReferences(refs: References): Problem[] {
  return [
    ...refs.entries.flatMap((file) => checkEntry(file, refs)),
    ...refs.needs.flatMap((file) => checkNeed(file, refs)),
    ...refs.benchmarks.flatMap((file) => [
      ...checkSources(file, sourceReference([], file.data), refs),
      ...checkPublishedNames(file, refs),
      ...checkArea(file, areaReferences(file.data), refs),
    ]),
    ...checkSourceTitles(refs.sources),
    ...(refs.site === undefined ? [] : checkSite(refs.site, refs)),
    ...(refs.pairs === undefined ? [] : checkPairs(refs.pairs, refs)),
    ...(refs.ranking === undefined ? [] : checkMethod(refs.ranking, refs.ids)),
  ];
}
