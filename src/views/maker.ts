/** Who made an entry, where its name does not say so already: `Acme` beside `One`, and nothing beside `Acme: One`. */
import { normalizeName } from '../text/normalize-name.ts';

const letters = (text: string) => normalizeName(text).replaceAll(' ', '');

/** The maker to show beside a name; `undefined` when the name begins with it. */
export function makerBeside(name: string, maker: string): string | undefined {
  const [prefix, rest] = name.split(': ', 2);
  return rest !== undefined && letters(prefix ?? '') === letters(maker) ? undefined : maker;
}

/** The first letter or figure of a name in any script, as a capital, for its monogram. */
export const initialOf = (name: string): string => /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '·';
