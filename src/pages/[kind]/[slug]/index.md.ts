import type { APIContext } from 'astro';
import { entryTwin } from '../../../site-files/markdown/entry-twin.ts';
import { leaderboardTwin } from '../../../site-files/markdown/leaderboard-twin.ts';
import { text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';
import { slugPaths, type BelowKind } from '../_paths.ts';

export const getStaticPaths = slugPaths;

export function GET({ params, props: { id, board } }: APIContext<BelowKind & Record<string, unknown>>) {
  if (board !== undefined) return text(leaderboardTwin(catalogue, id, board.category, board.page), 'text/markdown');
  const entry = catalogue.entryBySlug.get(params.slug ?? '');
  return entry === undefined ? new Response(null, { status: 404 }) : text(entryTwin(catalogue, entry), 'text/markdown');
}
