import type { APIContext } from 'astro';
import { badgeSvg } from '../../site-files/badge.ts';
import { missing, text } from '../../site-files/respond.ts';
import { catalogue } from '../../site.ts';
import { viewBadge } from '../../views/badge.ts';

export const addresses = () => catalogue.content.entries.map(({ slug }) => ({ params: { slug } }));

export function GET({ params }: APIContext) {
  const entry = catalogue.entryBySlug.get(params.slug ?? '');
  return entry === undefined ? missing() : text(badgeSvg(viewBadge(catalogue, entry)), 'image/svg+xml');
}
