/** `visavis new`: creates a valid entry file, with facts from a public source where there is one. */
import { createEntries } from '../editing/create-entry.ts';
import { draftEntry } from '../importers/draft-entry.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireFolder } from './load.ts';
import type { Output, Result } from './output.ts';

export interface NewOptions extends Output {
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
): Promise<Result> {
  await requireFolder(content);
  const { entry, withoutFacts } = await draftEntry(kind, wanted, {
    source: from,
    from: data,
    asOf,
    homepage,
    maker,
    links: link,
  });
  const [file] = await createEntries(content, [{ ...entry, category }]);
  const remark = withoutFacts === undefined ? '' : `Created without facts: ${withoutFacts}\n`;
  const made: JsonOf<'new'> = { created: `${content}/${file}`, withoutFacts };
  return { text: `${remark}Created ${content}/${file}. Write its summary and claims, then run: npm run check\n`, data: made };
}

/** Creates an entry of `kind` from a name or address. */
export function newEntry(kind: string, wanted: string, options: NewOptions): Promise<ExitCode> {
  return printResult(run(kind, wanted, options), options);
}
