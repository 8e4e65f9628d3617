/** What the content files themselves state, read without any code of the views: the facts that pages are held against. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { KindView } from '../../../schemas/content.ts';

export type Value = string | number | boolean | readonly string[];

export interface Condition {
  readonly fact: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly is?: string | boolean;
  readonly includes?: string;
}

interface Stated {
  readonly value: Value;
  readonly asOf: string;
}

export interface TrueEntry {
  readonly slug: string;
  /** The address of its page. */
  readonly href: string;
  readonly name: string;
  readonly kind: KindView;
  readonly category: string | undefined;
  readonly facts: Readonly<Record<string, Stated>>;
  readonly benchmarks: Readonly<Record<string, { readonly value: number }>>;
  readonly history: Readonly<Record<string, readonly { readonly value: number; readonly asOf: string }[]>>;
  readonly claims: readonly string[];
  /** On the site’s day nobody can choose it any more. */
  readonly isGone: boolean;
}

interface TrueNeed {
  readonly requires: readonly string[];
  readonly anyOf: readonly string[];
  readonly where: readonly Condition[];
  /** Categories whose entries it asks for; none = all. */
  readonly categories: readonly string[];
}

export interface Signal {
  readonly id: string;
  readonly label: string;
  readonly facts?: readonly string[];
  readonly listLengths?: readonly string[];
  readonly benchmark?: string;
  readonly results?: boolean;
  readonly centrality?: boolean;
}

export interface TrueRanking {
  readonly verdict: { readonly minimumGap: number; readonly minimumShare: number };
  readonly subScores: Readonly<Record<string, { readonly label: string; readonly decides?: boolean }>>;
  readonly signals: Readonly<Record<string, Readonly<Record<string, readonly Signal[]>>>>;
}

export interface Truth {
  readonly today: string;
  /** Address of a page -> the entry that it is about. */
  readonly entries: ReadonlyMap<string, TrueEntry>;
  /** Capability -> the facts that state it. */
  readonly statedBy: ReadonlyMap<string, readonly Condition[]>;
  readonly needs: ReadonlyMap<string, TrueNeed>;
  readonly benchmarks: ReadonlyMap<
    string,
    { readonly name: string; readonly better: 'higher' | 'lower'; readonly area?: string; readonly calibration?: object }
  >;
  readonly ranking: TrueRanking;
}

const read = (file: string): string => readFileSync(file, 'utf8');
// Days stay text: YAML 1.2 has no dates of its own.
const yamlOf = (file: string) =>
  (parse(file.endsWith('.md') ? (read(file).split(/^---$/m)[1] ?? '') : read(file)) ?? {}) as object;

function folder<T>(dir: string): (readonly [string, T])[] {
  if (!existsSync(dir)) return [];
  const files = readdirSync(dir).filter((name) => /\.(md|ya?ml)$/.test(name));
  return files.map((name) => [name.replace(/\.\w+$/, ''), yamlOf(join(dir, name)) as T]);
}

type Raw = Partial<Omit<TrueEntry, 'claims'>> & { readonly capabilities?: readonly { readonly id: string }[] };

/** Gone: its status says so, or the day of its end has come. */
function isGone(facts: TrueEntry['facts'], { lifeCycle }: Pick<KindView, 'lifeCycle'>, today: string): boolean {
  const [status, end] = [facts[lifeCycle?.status ?? '']?.value, facts[lifeCycle?.end ?? '']?.value];
  return lifeCycle?.gone.includes(String(status)) === true || (typeof end === 'string' && end !== 'none' && end <= today);
}

/** What is over by its day alone has the first status that says so, whatever its status was when it was read. */
function onTheDay(facts: TrueEntry['facts'], kind: KindView, today: string): TrueEntry['facts'] {
  const { status = '', gone = [] } = kind.lifeCycle ?? {};
  const [over] = gone;
  const isPlain = over === undefined || !isGone(facts, kind, today) || gone.includes(String(facts[status]?.value));
  return isPlain ? facts : { ...facts, [status]: { value: over, asOf: today } };
}

function entryOf(slug: string, raw: Raw, kind: KindView, today: string): TrueEntry {
  const { name = slug, category, facts: stated = {}, benchmarks = {}, history = {}, capabilities = [] } = raw;
  const facts = onTheDay(stated, kind, today);
  const href = `/${kind.folder}/${slug}/`;
  const claims = capabilities.map(({ id }) => id);
  return { slug, href, name, kind, category, facts, benchmarks, history, claims, isGone: isGone(facts, kind, today) };
}

/** Reads the content of `dir`, whose entries are of `kinds`. */
export function readTruth(dir: string, kinds: readonly KindView[]): Truth {
  const { today = '9999-12-31' } = yamlOf(join(dir, 'site.yaml')) as { readonly today?: string };
  const entries = kinds.flatMap((kind) =>
    folder<Raw>(join(dir, kind.folder)).map(([slug, raw]) => entryOf(slug, raw, kind, today)),
  );
  const capabilities = folder<{ readonly statedBy?: readonly Condition[] }>(join(dir, 'capabilities'));
  const needs = folder<Partial<TrueNeed>>(join(dir, 'needs'));
  return {
    today,
    entries: new Map(entries.map((entry) => [entry.href, entry])),
    statedBy: new Map(capabilities.map(([id, { statedBy = [] }]) => [id, statedBy])),
    needs: new Map(needs.map(([id, need]) => [id, { requires: [], anyOf: [], where: [], categories: [], ...need }])),
    benchmarks: new Map(folder<{ readonly name: string; readonly better: 'higher' | 'lower' }>(join(dir, 'benchmarks'))),
    ranking: yamlOf(join(dir, 'ranking.yaml')) as TrueRanking,
  };
}
