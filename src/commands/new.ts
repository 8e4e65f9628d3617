/** `visavis new`: creates a valid entry file, with facts from a public source where there is one. */
import { createEntries } from '../editing/create-entry.ts';
import { draftEntry } from '../importers/draft-entry.ts';
import { remarkLines } from '../importers/report.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import { requireFolder } from './load.ts';

export interface NewOptions {
  readonly content: string;
  /** The source of the first facts. */
  readonly from?: string;
  /** A file or address to read instead of the published one. */
  readonly data?: string;
  readonly asOf?: string;
  readonly homepage?: string;
  readonly maker?: string;
  readonly category?: string;
  /** Further addresses, as `key=address`. */
  readonly link?: readonly string[];
}

async function run(
  kind: string,
  wanted: string,
  { content, from, data, asOf, homepage, maker, category, link }: NewOptions,
): Promise<string> {
  await requireFolder(content);
  const { entry, remarks, withoutFacts } = await draftEntry(kind, wanted, {
    source: from,
    from: data,
    asOf,
    homepage,
    maker,
    links: link,
  });
  const [file] = await createEntries(content, [{ ...entry, category }]);
  const found = [...(withoutFacts === undefined ? [] : [`Created without facts: ${withoutFacts}`]), ...remarkLines(remarks)];
  return `${found.map((line) => `${line}\n`).join('')}Created ${content}/${file}. Write its summary and claims, then run: npm run check\n`;
}

/** Creates an entry of `kind` from a name or address. */
export function newEntry(kind: string, wanted: string, options: NewOptions): Promise<ExitCode> {
  return printResult(run(kind, wanted, options));
}
