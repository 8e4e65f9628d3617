/** Who made an entry, beside its name. */

/** The maker to show beside a name; `undefined` when none is known, or both are called the same. */
export function makerBeside(name: string, maker: string): string | undefined {
  return maker === '' || maker.toLowerCase() === name.toLowerCase() ? undefined : maker;
}

/** The first letter or figure of a name in any script, as a capital, for its monogram. */
export const initialOf = (name: string): string => /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '·';
