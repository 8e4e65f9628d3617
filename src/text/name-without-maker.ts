/** Names as catalogues write them, with their maker before a colon: `Acme: One`. Entries are called `One`; their maker stands beside it. */
import { normalizeName } from './normalize-name.ts';

const letters = (text: string) => normalizeName(text).replaceAll(' ', '');

/** A name without the maker that it begins with: `One` for `Acme: One`; any other name as it is. */
export function nameWithoutMaker(name: string, maker: string): string {
  const [prefix = '', ...rest] = name.split(': ');
  return rest.length > 0 && letters(prefix) === letters(maker) ? rest.join(': ') : name;
}
