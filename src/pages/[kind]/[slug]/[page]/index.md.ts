import { leaderboardTwin } from '../../../../site-files/markdown/leaderboard-twin.ts';
import { text } from '../../../../site-files/respond.ts';
import { catalogue } from '../../../../site.ts';
import { furtherPaths } from '../../_paths.ts';

export const getStaticPaths = furtherPaths;

type Board = ReturnType<typeof furtherPaths>[number]['props'];

export const GET = ({ props: { id, category, number } }: { readonly props: Board }) =>
  text(leaderboardTwin(catalogue, id, category, number), 'text/markdown');
