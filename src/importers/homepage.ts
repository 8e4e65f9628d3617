/** The homepage of a new entry. */
import { isPublicUrl } from '../../schemas/fields.ts';

/** `candidate` when it is an address that may stand in an entry, else `fallback`. */
export function homepageOr(candidate: string | null | undefined, fallback: string): string {
  return candidate != null && isPublicUrl(candidate) ? candidate : fallback;
}
