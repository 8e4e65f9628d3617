/** The shapes that the rest of the site works with. Everything here is frozen once it is read. */
import type {
  BenchmarkData,
  CapabilityData,
  CategoryData,
  EntryData,
  NeedData,
  PairsData,
  RecordedMove,
  WordsData,
  Ranking,
  SiteData,
  SourcesData,
} from '../../schemas/content.ts';

export interface Entry {
  /** Id of its kind. */
  readonly kind: string;
  readonly slug: string;
  /** Path of the file from the content folder. */
  readonly file: string;
  /** Who makes it. */
  readonly maker: string;
  /** Addresses besides the homepage that its kind asks for: key -> address. */
  readonly links: Readonly<Record<string, string>>;
  readonly data: EntryData;
  /** Markdown. */
  readonly prose: Prose;
  /** `facts.price` -> the line of the file that states it; also `facts` and `capabilities` for what is not there yet. */
  readonly lines: Readonly<Record<string, number>>;
}

export interface Prose {
  readonly file: string;
  readonly markdown: string;
  /** The line of the file on which it begins. */
  readonly line: number;
}

/** A category, capability, need or benchmark: `id` is the file name. */
export interface Term<T> {
  readonly id: string;
  /** Path of the file from the content folder. */
  readonly file: string;
  readonly data: T;
  readonly prose: Prose;
}

/** How a site looks, where it is not the default. */
export interface Theme {
  /** `undefined` of a theme that is pictures alone, such as an icon. */
  readonly css: string | undefined;
  /** Name in `content/theme/` -> the picture or font. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
}

/** All content of a site, checked. Lists are in order of slug or id, by code unit. */
export interface Content {
  readonly site: SiteData;
  readonly ranking: Ranking;
  readonly sources: SourcesData;
  readonly pairs: PairsData;
  readonly words: WordsData;
  /** Moves in rank, in the order of their file; `undefined` where none are recorded, so that nothing is known of them. */
  readonly moves: readonly RecordedMove[] | undefined;
  readonly theme: Theme | undefined;
  readonly entries: readonly Entry[];
  readonly categories: readonly Term<CategoryData>[];
  readonly capabilities: readonly Term<CapabilityData>[];
  readonly benchmarks: readonly Term<BenchmarkData>[];
  readonly needs: readonly Term<NeedData>[];
}
