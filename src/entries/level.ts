/** How far an entry is written: `full`, with claims in words, or `listed`, with what public data states alone. */
import type { EntryData, SiteData } from '../../schemas/content.ts';

export type Level = 'full' | 'listed';

/**
 * The level of an entry: `full` from as many claims on as the site asks for. It is derived and never stated, so that it cannot
 * contradict the file: writing the last missing claim makes an entry full.
 */
export const levelOf = (
  { capabilities }: Pick<EntryData, 'capabilities'>,
  { minimumClaims }: Pick<SiteData, 'minimumClaims'>,
): Level => (capabilities.length >= minimumClaims ? 'full' : 'listed');
