/** Who lists everything is joined to everyone; readers are told. */

/** An entry that claims more than this is flagged: who lists everything is joined to everyone. */
export const BROAD_CLAIMS = 20;

/** Whether so many claims are flagged. */
export function isBroad(claims: number): boolean {
  return claims > BROAD_CLAIMS;
}
