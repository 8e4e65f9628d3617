/** What every view needs besides its entries: sources, vocabulary, method and site. Plain data, so it reaches the browser as JSON. */
import type { Ranking, SiteData, SourcesData } from '../../schemas/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { RowCatalogue } from '../comparison/compare-rows.ts';
import { sampleWeightings, type Weighting } from '../ranking/weightings.ts';

export interface ViewContext {
  readonly site: SiteData;
  readonly sources: SourcesData;
  readonly rowCatalogue: RowCatalogue;
  readonly capabilityNames: Readonly<Record<string, string>>;
  readonly needCount: number;
  readonly ranking: Ranking;
  readonly weightings: readonly Weighting[];
  /** The newest as-of date of all content, against which values grow old. */
  readonly newestAsOf: string;
}

function newestDate({ entries }: Catalogue['content']): string {
  const dates = entries.flatMap(({ data }) =>
    [...Object.values(data.facts), ...Object.values(data.benchmarks)].map((stated) => stated.asOf),
  );
  return dates.reduce((newest, date) => (date > newest ? date : newest), '');
}

/** The context that a catalogue gives. */
export function viewContext(catalogue: Catalogue): ViewContext {
  const { content } = catalogue;
  return {
    site: content.site,
    sources: content.sources,
    rowCatalogue: catalogue.rowCatalogue,
    capabilityNames: Object.fromEntries(content.capabilities.map((capability) => [capability.id, capability.data.name])),
    needCount: content.needs.length,
    ranking: content.ranking,
    weightings: catalogue.rankings.weightings,
    newestAsOf: newestDate(content),
  };
}

/** The context without what it can be had from: a thousand rendered weightings follow from the method's seed. */
export type PublishedContext = Omit<ViewContext, 'weightings'>;

/** What the API publishes of a context. */
export function publishContext(context: ViewContext): PublishedContext {
  return Object.fromEntries(Object.entries(context).filter(([key]) => key !== 'weightings')) as unknown as PublishedContext;
}

/** The context that a published one stands for. */
export function restoreContext(published: PublishedContext): ViewContext {
  return { ...published, weightings: sampleWeightings(published.ranking) };
}

export interface SourceView {
  readonly label: string;
  readonly href: string;
}

/** A source as a link: its title from `sources.yaml`, or the host of its address. */
export function viewSource(sources: SourcesData, source: string): SourceView {
  const listed = sources[source];
  if (listed !== undefined) return { label: listed.title.split(',')[0] ?? listed.title, href: listed.url };
  return { label: new URL(source).hostname.replace(/^www\./, ''), href: source };
}
