/** Every address that content cites, with the files that cite it. */
import { byText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';

export interface CitedLink {
  readonly url: string;
  /** Paths from the content folder, each once, in order. */
  readonly files: readonly string[];
}

/** Homepages and other addresses of entries, sources of values and claims, and the addresses of `sources.yaml`; each address once, in order. */
export function citedLinks({ content }: Catalogue): readonly CitedLink[] {
  const cited = content.entries.flatMap(({ file, data, links }) => {
    const stated = [
      ...Object.values(data.facts),
      ...Object.values(data.disputed),
      ...Object.values(data.history).flat(),
      ...Object.values(data.benchmarks),
      ...data.capabilities,
    ].map(({ source }) => source);
    return [data.homepage, ...Object.values(links), ...stated].map((url) => ({ url, file }));
  });
  const listed = Object.values(content.sources).map(({ url }) => ({ url, file: 'sources.yaml' }));
  const benchmarks = content.benchmarks.map(({ file, data }) => ({ url: data.homepage, file }));
  const files = new Map<string, Set<string>>();
  for (const { url, file } of [...cited, ...listed, ...benchmarks]) {
    // A claim's line does not matter to the server, and an id of sources.yaml is no address.
    if (url.startsWith('https:')) files.set(url, (files.get(url) ?? new Set()).add(file));
  }
  return [...files].map(([url, set]) => ({ url, files: [...set].sort() })).sort(byText(({ url }) => url));
}
