/** Who made an entry, beside its name or in it: `One` of `Acme`, which may be called `Acme: One`. */
import { normalizeName } from '../text/normalize-name.ts';

const letters = (text: string) => normalizeName(text).replaceAll(' ', '');

/** A name without the maker that it begins with: `One` for `Acme: One`; any other name as it is. */
export function nameWithoutMaker(name: string, maker: string): string {
  const [prefix = '', ...rest] = name.split(': ');
  return rest.length > 0 && letters(prefix) === letters(maker) ? rest.join(': ') : name;
}

/** The maker to show beside a name; `undefined` when the name begins with it. */
export function makerBeside(name: string, maker: string): string | undefined {
  return nameWithoutMaker(name, maker) === name ? maker : undefined;
}

/** The first letter or figure of a name in any script, as a capital, for its monogram. */
export const initialOf = (name: string): string => /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '·';
