/** Where values come from: ids of sources.yaml and addresses, none of which is a page of the site itself. */
import { kinds } from '../kinds/kinds.ts';
import type { Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import type { SiteData, SourcesData } from '../../schemas/content.ts';
import type { CheckedFile, ParsedFile } from './check-file.ts';
import { formatPath, valueAt } from './format-path.ts';
import type { Reference } from './references.ts';
import { unresolvedReference } from './unresolved-reference.ts';

/** What sources are held against. */
interface SourceFiles {
  readonly site: CheckedFile<SiteData> | undefined;
  readonly sources: CheckedFile<SourcesData> | undefined;
}

const isAddress = (source: string) => source.includes(':');

/** Pages of the site itself state nothing that other pages could rest on. */
function ownSources(file: ParsedFile, references: readonly Reference[], { site }: SourceFiles): Problem[] {
  const own = site?.data.address.replace(/\/$/, '');
  const circular = references.filter(({ name }) => own !== undefined && (name === own || name.startsWith(`${own}/`)));
  return circular.map(({ path }) => ({
    ...file.placeOf(path),
    code: 'unknown-source',
    message: `${formatPath(path)} is a page of this site itself, which has what it says from somewhere else.`,
    hint: 'write where it is from.',
  }));
}

/** Sources that lead to nothing, or back to the site. */
export function checkSources(file: ParsedFile, references: readonly Reference[], refs: SourceFiles): Problem[] {
  const { sources } = refs;
  if (sources === undefined) return [];
  const unknown = references.filter(({ name }) => !isAddress(name) && !Object.hasOwn(sources.data, name));
  const known: Named = new Map(Object.entries(sources.data).map(([id, { title }]) => [id, [title]]));
  return [
    ...ownSources(file, references, refs),
    ...unknown.map((reference) =>
      unresolvedReference(file, reference, known, 'unknown-source', reference.path[0] === 'ids' ? 'key' : 'value'),
    ),
  ];
}

/** Sources of one title, which readers could not tell apart. */
export function checkSourceTitles(file: CheckedFile<SourcesData> | undefined): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(file?.data ?? {}).flatMap(([id, { title }]): Problem[] => {
    const earlier = first.get(title);
    first.set(title, earlier ?? id);
    if (file === undefined || earlier === undefined) return [];
    const message = `${id}.title is that of ${earlier} as well, so that readers could not tell the two apart.`;
    return [{ ...file.placeOf([id, 'title']), code: 'duplicate-name', message, hint: 'say in each what it alone is.' }];
  });
}

/** Where an entry says that it is at home. */
const homes = (data: unknown): Reference[] =>
  ['homepage', ...kinds.flatMap(({ links }) => Object.keys(links))].flatMap((key) => {
    const address = valueAt(data, [key]);
    // The site itself may be what an entry is about; its pages are not.
    return typeof address === 'string' && !/^https:\/\/[^/]*\/?$/.test(address) ? [{ path: [key], name: address }] : [];
  });

/** An entry that is at home on a page of the site itself. */
export const checkHomes = (file: ParsedFile, refs: SourceFiles): Problem[] => ownSources(file, homes(file.data), refs);
