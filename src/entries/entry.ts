/** The shapes that the rest of the site works with. Everything here is frozen once it is read. */
import type {
  BenchmarkData,
  CapabilityData,
  Claim,
  FactValue,
  Kind,
  NeedData,
  PairsData,
  Ranking,
  SiteData,
  SourcesData,
} from '../../schemas/index.ts';

/** A value as content states it, with its source (an id or an address) and the day the source said so. */
export interface StatedFact {
  /** `'none'` = known to have none. */
  readonly value: FactValue;
  readonly source: string;
  readonly asOf: string;
}

export interface StatedResult {
  readonly value: number;
  readonly variant?: string | undefined;
  /** The release of the benchmark, when it is another than the benchmark's own. */
  readonly version?: string | undefined;
  readonly source: string;
  readonly asOf: string;
}

/** A value that held from a day on. */
export interface HistoryPoint {
  readonly value: number;
  readonly source: string;
  /** The first day on which the source stated it. */
  readonly asOf: string;
}

/** What the editor wrote, of either kind. */
export interface EntryData {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly homepage: string;
  readonly repository?: string;
  /** Source id -> the name that the source knows it by. */
  readonly ids: Readonly<Record<string, string>>;
  /** Fact id -> why importers leave it alone. */
  readonly withheld: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, StatedFact>>;
  /** Fact id -> what another source says otherwise. */
  readonly disputed: Readonly<Record<string, StatedFact>>;
  /** Fact id -> its values, the oldest first. */
  readonly history: Readonly<Record<string, readonly HistoryPoint[]>>;
  readonly benchmarks: Readonly<Record<string, StatedResult>>;
  readonly capabilities: readonly Claim[];
}

export interface Entry {
  readonly kind: Kind;
  readonly slug: string;
  /** Path of the file from the content folder. */
  readonly file: string;
  /** The vendor of a model, the owner of a repository. */
  readonly maker: string;
  readonly data: EntryData;
  /** Markdown. */
  readonly prose: Prose;
  /** `facts.stars` -> the line of the file that states it; also `facts` and `capabilities` for what is not there yet. */
  readonly lines: Readonly<Record<string, number>>;
}

export interface Prose {
  readonly file: string;
  readonly markdown: string;
  /** The line of the file on which it begins. */
  readonly line: number;
}

/** A capability, need or benchmark: `id` is the file name. */
export interface Term<T> {
  readonly id: string;
  /** Path of the file from the content folder. */
  readonly file: string;
  readonly data: T;
  readonly prose: Prose;
}

/** All content of a site, checked. Lists are in order of slug or id, by code unit. */
export interface Content {
  readonly site: SiteData;
  readonly ranking: Ranking;
  readonly sources: SourcesData;
  readonly pairs: PairsData;
  readonly entries: readonly Entry[];
  readonly capabilities: readonly Term<CapabilityData>[];
  readonly benchmarks: readonly Term<BenchmarkData>[];
  readonly needs: readonly Term<NeedData>[];
}
