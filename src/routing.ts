/** The addresses of a route that stands for many pages: declared beside the page, listed by the build, looked up when one is rendered. */
import { sharedCatalogue } from './shared-catalogue.ts';

/** One of them: the parameters in its address, and what the page is rendered from where they do not say it. */
export interface Address<Props = unknown> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: Props;
}

const keyOf = (params: Address['params']) =>
  Object.keys(params)
    .filter((name) => params[name] !== undefined)
    .sort()
    .map((name) => `${name}=${params[name]}`)
    .join('&');

/** By catalogue, and by route. */
const known = new WeakMap<object, Map<unknown, ReadonlyMap<string, unknown>>>();
const NONE = {};

/** What the page with these parameters is rendered from; `undefined` when the site has no such page. */
export function propsAt<Props>(addresses: () => readonly Address<Props>[], params: Address['params']): Props | undefined {
  const catalogue = sharedCatalogue() ?? NONE;
  const routes = known.get(catalogue) ?? new Map<unknown, ReadonlyMap<string, unknown>>();
  const all = routes.get(addresses) ?? new Map(addresses().map((address) => [keyOf(address.params), address.props]));
  known.set(catalogue, routes.set(addresses, all));
  return all.get(keyOf(params)) as Props | undefined;
}

/** The header of a page that search engines shall not list. */
export const THIN_HEADER = 'x-robots-tag';
