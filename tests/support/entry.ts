/** A whole entry for tests that need more than its arithmetic. */
import type { StatedFact } from '../../schemas/content.ts';
import type { Entry } from '../../src/entries/entry.ts';

/** A model that states `facts` and is known to data sets by `ids` and to readers by `aliases`. */
export function modelEntry(
  slug: string,
  facts: Readonly<Record<string, StatedFact>>,
  ids: Readonly<Record<string, string>> = {},
  aliases: string[] = [],
): Entry {
  const prose = { file: `models/${slug}.md`, markdown: '', line: 1 };
  const data = {
    name: slug,
    aliases,
    formerSlugs: [],
    summary: 'For tests.',
    homepage: 'https://example.org',
    ids,
    withheld: {},
    facts,
    disputed: {},
    history: {},
    benchmarks: {},
    confirmed: {},
    capabilities: [],
  };
  return { kind: 'model', slug, file: prose.file, maker: 'Example Works', links: {}, data, prose, lines: {} };
}
