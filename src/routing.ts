/** The addresses of a route that stands for many pages: declared beside the page, listed by the build, looked up when one is rendered. */

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

const known = new WeakMap<() => readonly Address[], ReadonlyMap<string, unknown>>();

/** What the page with these parameters is rendered from; `undefined` when the site has no such page. */
export function propsAt<Props>(addresses: () => readonly Address<Props>[], params: Address['params']): Props | undefined {
  const all = known.get(addresses) ?? new Map(addresses().map((address) => [keyOf(address.params), address.props]));
  known.set(addresses, all);
  return all.get(keyOf(params)) as Props | undefined;
}
