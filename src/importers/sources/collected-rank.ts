/** How far a collected record is to be believed: the maker first, then the catalogue, its copy, who else reports, and who sells. */
import type { CollectedRecord } from './collected-record.ts';

/** The lower, the better. */
export const RANKS = { maker: 0, catalogue: 1, copy: 2, other: 3, seller: 4 } as const;
export type Rank = (typeof RANKS)[keyof typeof RANKS];

/** models.dev, and what Cline generates from it, which knows fewer kinds of input. */
const CATALOGUES: Readonly<Record<string, Rank>> = { 'models.dev': RANKS.catalogue, 'cline-catalog': RANKS.copy };

/** Who sells the models of others knows what they cost there, and since when. What a model can do, its maker says. */
const SELLERS = new Set([
  'apiyi',
  'bifrost',
  'chutes',
  'laozhang',
  'novita',
  'openrouter',
  'runware',
  'venice',
  'vercel-ai-gateway',
  'wavespeed',
]);

/** A maker whose page tells of the model of another serves it. */
const SERVED = /\(served by/i;

/** The rank of a record. What holds on one platform only is the word of a seller, and so is an offer of one in a catalogue. */
export function rankOf({ source, primary = false, platform, offer, vendor }: CollectedRecord): Rank {
  const sells = [source, offer].some((one) => one !== undefined && SELLERS.has(one));
  if (platform !== undefined || sells || SERVED.test(vendor)) return RANKS.seller;
  if (primary) return RANKS.maker;
  return CATALOGUES[source] ?? RANKS.other;
}

/** Source of a record -> its id in `sources.yaml`. Any other is cited by the address of its page. */
const CITED: Readonly<Record<string, string>> = {
  'models.dev': 'models-dev',
  'cline-catalog': 'cline-catalog',
  'genai-prices': 'genai-prices',
  'mistral-docs': 'mistral-model-cards',
};

/** The ids that facts from collected records may cite. */
export const CITED_IDS = [...new Set(Object.values(CITED)), 'cline-openrouter', 'cline-vercel'];

/** Offers of sellers that a catalogue quotes: the reader is told whose price it is. */
const QUOTED: Readonly<Record<string, string>> = { openrouter: 'cline-openrouter', 'vercel-ai-gateway': 'cline-vercel' };

/** What facts from a record cite. */
export function citationOf({ source, source_url: address, offer = '' }: CollectedRecord): string {
  const quoted = source === 'cline-catalog' ? QUOTED[offer] : undefined;
  return quoted ?? CITED[source] ?? address;
}
