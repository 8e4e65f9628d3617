import type { APIContext } from 'astro';
import { badgeSvg } from '../../site-files/badge.ts';
import { missing, text } from '../../site-files/respond.ts';
import { catalogue } from '../../site.ts';
import { viewBadge } from '../../views/badge.ts';

/** Badges stand on pages of others, which know nothing of another slug: there is one at each former slug as well. */
export const addresses = () =>
  catalogue.content.entries.flatMap(({ slug, data }) => [slug, ...data.formerSlugs].map((one) => ({ params: { slug: one } })));

export function GET({ params }: APIContext) {
  const slug = params.slug ?? '';
  const entry = catalogue.entryBySlug.get(slug) ?? catalogue.content.entries.find(({ data }) => data.formerSlugs.includes(slug));
  return entry === undefined ? missing() : text(badgeSvg(viewBadge(catalogue, entry)), 'image/svg+xml');
}
