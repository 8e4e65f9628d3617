/** Who lists everything is joined to everyone; readers are told. */

/** An entry that claims more than this is flagged: who lists everything is joined to everyone. */
export const MANY_CLAIMS = 20;

/** Whether so many claims are flagged. */
export function hasTooManyClaims(claims: number): boolean {
  return claims > MANY_CLAIMS;
}
