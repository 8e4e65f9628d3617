import { leaderboardTwin } from '../../site-files/markdown/leaderboard-twin.ts';
import { text } from '../../site-files/respond.ts';
import { catalogue } from '../../site.ts';
import { kindPaths } from './_paths.ts';

export const getStaticPaths = kindPaths;

export const GET = ({ props: { id } }: { readonly props: { readonly id: string } }) =>
  text(leaderboardTwin(catalogue, id), 'text/markdown');
