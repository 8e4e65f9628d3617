/** Who lists everything is joined to everyone; readers are told. */
import type { Ranking } from '../../schemas/content.ts';

/** Whether an entry has more claims than the method takes for a plain list of what it can do. */
export function hasTooManyClaims(claims: number, { manyClaims }: Ranking['matchGraph']): boolean {
  return claims > manyClaims;
}
