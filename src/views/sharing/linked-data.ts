/**
 * What a page is, for search engines, in the terms of https://schema.org. Every value of it is one that the page shows; there is no
 * review and no rating in it, since a score by formula is neither.
 */
import type { FactValue, SiteData } from '../../../schemas/content.ts';
import type { SchemaOrgType } from '../../../schemas/define-kind.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { EntryDocument } from '../entry-document.ts';

type Site = Pick<SiteData, 'address' | 'name'>;

/** A thing of schema.org: its type, and properties by their names there. */
export interface LinkedThing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** A link as pages show it. */
interface Link {
  readonly name: string;
  readonly href: string;
}

/** What a page is about, as properties of the page itself. */
export interface PageSubject {
  /** The one thing that the page describes. */
  readonly mainEntity?: LinkedThing;
  /** Things that it sets side by side. */
  readonly about?: readonly LinkedThing[];
}

export interface LinkedPage {
  readonly title: string;
  readonly path: string;
  readonly crumbs: readonly Link[];
  readonly subject: PageSubject;
}

/** Entries of a list that are told; the page has all. */
const MOST_ITEMS = 20;

const absolute = (href: string, { address }: Site): string => new URL(href, address).href;
const typeOf = (kind: string): SchemaOrgType => kindOf(kind).declared.schemaOrg?.type ?? 'Thing';

/** An entry of `kind` in a page that is not its own. */
export const referTo = ({ name, page, kind }: Pick<EntryDocument, 'name' | 'page' | 'kind'>, site: Site): LinkedThing => ({
  '@type': typeOf(kind),
  name,
  url: absolute(page, site),
});

/** The value of a property; `undefined` where the entry is known to have none, which schema.org has no word for. */
const propertyValue = (value: FactValue | undefined): FactValue | undefined => (value === 'none' ? undefined : value);

/** The properties that the kind of an entry maps to its facts and addresses, as far as they are known. */
function mappedProperties({ kind, facts, homepage, links }: EntryDocument): Readonly<Record<string, unknown>> {
  const { schemaOrg, links: labels = {} } = kindOf(kind).declared;
  const ofFacts = Object.entries(schemaOrg?.facts ?? {}).map(([property, id]) => [property, propertyValue(facts[id]?.value)]);
  const ofLinks = Object.entries(schemaOrg?.links ?? {}).map(([property, key]) => {
    const stated = links.find(({ label }) => label === labels[key]?.label)?.href;
    return [property, key === 'homepage' ? homepage : stated];
  });
  return Object.fromEntries([...ofFacts, ...ofLinks]) as Readonly<Record<string, unknown>>;
}

/** An entry on its own page. */
export function describeThing(document: EntryDocument, site: Site): LinkedThing {
  const { aliases, summary, maker, kind } = document;
  const made = kindOf(kind).declared.schemaOrg?.maker;
  return {
    ...referTo(document, site),
    ...(aliases.length === 0 ? {} : { alternateName: aliases }),
    description: summary,
    ...(made === undefined ? {} : { [made]: { '@type': 'Organization', name: maker } }),
    ...mappedProperties(document),
  };
}

/** Entries in an order that the page shows, the best first. */
export function listThings(name: string, links: readonly Link[], site: Site): LinkedThing {
  const itemListElement = links.slice(0, MOST_ITEMS).map((link, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: link.name,
    url: absolute(link.href, site),
  }));
  return { '@type': 'ItemList', name, itemListOrder: 'https://schema.org/ItemListOrderDescending', itemListElement };
}

/** The way to a page from the home page; the page itself has no link, as in the breadcrumbs that readers see. */
function breadcrumbs({ title, crumbs }: LinkedPage, site: Site): LinkedThing {
  const items = [...crumbs.map(({ name, href }) => ({ name, item: absolute(href, site) })), { name: title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, at) => ({ '@type': 'ListItem', position: at + 1, ...item })),
  };
}

/** Characters that could end a `<script>` or a line of it; in JSON each may be written by its number. */
const escaped = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The content of `<script type="application/ld+json">` of a page. Safe between the tags whatever the words of content are. */
export function linkedData(page: LinkedPage, site: Site): string {
  const webPage: LinkedThing = {
    '@type': 'WebPage',
    name: page.title,
    url: absolute(page.path, site),
    inLanguage: 'en',
    isPartOf: { '@type': 'WebSite', name: site.name, url: absolute(site.address, site) },
    ...page.subject,
  };
  const graph = page.crumbs.length === 0 ? [webPage] : [webPage, breadcrumbs(page, site)];
  return escaped(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }));
}
