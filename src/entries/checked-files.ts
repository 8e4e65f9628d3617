/** All files of a content folder that passed their own schema, by what they are. */
import type {
  BenchmarkData,
  CapabilityData,
  CategoryData,
  EntryData,
  Kind,
  MovesData,
  NeedData,
  PairsData,
  Ranking,
  SiteData,
  SourcesData,
  WordsData,
} from '../../schemas/content.ts';
import type { CheckedFile } from './check-file.ts';

/** Files that passed their own schema. */
export interface CheckedFiles {
  readonly site: CheckedFile<SiteData> | undefined;
  readonly ranking: CheckedFile<Ranking> | undefined;
  readonly sources: CheckedFile<SourcesData> | undefined;
  readonly pairs: CheckedFile<PairsData> | undefined;
  readonly words: CheckedFile<WordsData> | undefined;
  readonly moves: CheckedFile<MovesData> | undefined;
  readonly categories: readonly CheckedFile<CategoryData>[];
  readonly capabilities: readonly CheckedFile<CapabilityData>[];
  readonly benchmarks: readonly CheckedFile<BenchmarkData>[];
  readonly needs: readonly CheckedFile<NeedData>[];
  readonly kinds: readonly { readonly kind: Kind; readonly files: readonly CheckedFile<EntryData>[] }[];
}
