/** Addresses and ids by which two entries turn out to be of one project, and addresses that are not those of a project. */
import type { Kind } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import type { ParsedFile } from './check-file.ts';
import type { Path } from './format-path.ts';
import { mappingOf } from '../../schemas/mapping.ts';

const parse = (address: unknown): URL | undefined =>
  typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;

/** Spellings of one address: case, `www.`, `.git`, a slash at the end, what follows `?` or `#`. */
function plainAddress(address: unknown): string | undefined {
  const url = parse(address);
  if (url === undefined) return undefined;
  const path = url.pathname.replace(/\/+$/, '').replace(/\.git$/i, '');
  return `${url.hostname.replace(/^www\./, '')}${path}`.toLowerCase();
}

interface Mark {
  readonly file: ParsedFile;
  readonly path: Path;
  readonly key: string;
}

/** What no two entries of a kind have in common. A kind without links describes parts of projects, which share a homepage. */
function marksOf({ links }: Kind, file: ParsedFile): Mark[] {
  const data = mappingOf(file.data);
  const own = Object.keys(links);
  const keys = own.length === 0 ? [] : [...own, 'homepage'];
  const addresses = keys.flatMap((key): Mark[] => {
    const address = plainAddress(data[key]);
    return address === undefined ? [] : [{ file, path: [key], key: address }];
  });
  const ids = Object.entries(mappingOf(data.ids)).flatMap(([source, id]): Mark[] =>
    typeof id === 'string' ? [{ file, path: ['ids', source], key: `${source} ${id.toLowerCase()}` }] : [],
  );
  return [...addresses, ...ids];
}

/** Entries that have an address, or the id of a source, which an earlier entry of the same kind has. */
export function checkTwins(kind: Kind, files: readonly ParsedFile[]): Problem[] {
  const firstOf = new Map<string, Mark>();
  const told = new Set<ParsedFile>();
  return files
    .flatMap((file) => marksOf(kind, file))
    .flatMap((mark): Problem[] => {
      const first = firstOf.get(mark.key) ?? mark;
      firstOf.set(mark.key, first);
      if (first.file === mark.file || told.has(mark.file)) return [];
      told.add(mark.file);
      const { line } = first.file.placeOf(first.path);
      const message = `${mark.path.join('.')} is that of ${first.file.file}:${line}, so both are of the same project.`;
      return [
        { ...mark.file.placeOf(mark.path), code: 'duplicate-project', message, hint: 'delete one of the two, or correct it.' },
      ];
    });
}

/** What is wrong with an address that should be `https://host/maker/name`. */
function faultOf(url: URL, maker: string): Pick<Problem, 'message' | 'hint'> | undefined {
  const [named = '', name = '', ...rest] = url.pathname.split('/').slice(1);
  const form = `https://${url.host.replace(/^www\./, '')}/${named === '' ? 'MAKER' : named}/${name === '' ? 'NAME' : name.replace(/\.git$/, '')}`;
  const isPlain = rest.length === 0 && !name.endsWith('.git') && url.search === '' && url.hash === '';
  if (name === '' || !isPlain) return { message: `${url.href} is not the address of a project.`, hint: `write  ${form}` };
  if (named.toLowerCase() === maker.toLowerCase()) return undefined;
  return {
    message: `The address is one of ${named}, but the entry says ${maker}.`,
    hint: `write ${named}, or correct the address.`,
  };
}

/** Addresses at hosts that name the maker, but another one, or that lead into a project or to none. */
export function checkAddresses({ links, maker }: Kind, file: ParsedFile): Problem[] {
  const data = mappingOf(file.data);
  return Object.entries(links).flatMap(([key, { makerAndNameAt = [] }]): Problem[] => {
    const [url, own] = [parse(data[key]), data[maker.field]];
    if (url === undefined || typeof own !== 'string' || !makerAndNameAt.includes(url.hostname.replace(/^www\./, ''))) return [];
    const fault = faultOf(url, own);
    return fault === undefined ? [] : [{ ...file.placeOf([key]), code: 'contradictory-address', ...fault }];
  });
}
