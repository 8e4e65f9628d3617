/** What every view needs besides its entries: kinds, sources, vocabulary, method and site. Plain data, so it reaches the browser as JSON. */
import type { SiteData, SourcesData } from '../../schemas/content.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Method } from '../comparison/compare.ts';
import { sampleWeightings } from '../ranking/weightings.ts';
import { dataDatesText, datesOf } from './data-dates.ts';
import { perCatalogue } from './per-catalogue.ts';
import { pictureFields } from './picture-field.ts';
import type { PictureField } from './picture-view.ts';

export interface ViewContext extends Method {
  readonly site: SiteData;
  readonly sources: SourcesData;
  readonly capabilityNames: Readonly<Record<string, string>>;
  readonly needCount: number;
  /** How old the figures of the site are. */
  readonly dataDates: string;
  /** Category -> what readers call its entries. */
  readonly categoryNames: Readonly<Record<string, string>>;
  /** Category, or kind where entries have none -> where its entries stand in its picture. */
  readonly pictures: Readonly<Record<string, PictureField>>;
}

/** The context that a catalogue gives. */
export const viewContext = perCatalogue((catalogue: Catalogue): ViewContext => {
  const { content, method } = catalogue;
  return {
    ...method,
    site: content.site,
    sources: content.sources,
    capabilityNames: Object.fromEntries(content.capabilities.map((capability) => [capability.id, capability.data.name])),
    needCount: content.needs.length,
    dataDates: dataDatesText(datesOf(content.entries.map(({ data }) => data))),
    categoryNames: Object.fromEntries(content.categories.map(({ id, data }) => [id, data.name])),
    pictures: pictureFields(catalogue),
  };
});

/** The context without what it can be had from: a thousand sampled weightings follow from the method's seed. */
export type PublishedContext = Omit<ViewContext, 'weightings'>;

/** What the API publishes of a context. */
export function publishContext({ weightings: _weightings, ...published }: ViewContext): PublishedContext {
  return published;
}

/** The context that a published one was made from. */
export function restoreContext(published: PublishedContext): ViewContext {
  return { ...published, weightings: sampleWeightings(published.ranking) };
}

export interface SourceView {
  readonly label: string;
  readonly href: string;
}

const views = new WeakMap<SourcesData, Map<string, SourceView>>();

function makeSource(sources: SourcesData, source: string): SourceView {
  const listed = sources[source];
  if (listed !== undefined) return { label: listed.title.split(',')[0] ?? listed.title, href: listed.url };
  return { label: new URL(source).hostname.replace(/^www\./, ''), href: source };
}

/** A source as a link: its title from `sources.yaml`, or the host of its address. */
export function viewSource(sources: SourcesData, source: string): SourceView {
  const known = views.get(sources) ?? new Map<string, SourceView>();
  const view = known.get(source) ?? makeSource(sources, source);
  views.set(sources, known.set(source, view));
  return view;
}
