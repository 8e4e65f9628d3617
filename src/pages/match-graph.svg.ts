import { graphSvg } from '../charts/graph-svg.ts';
import { text } from '../site-files/respond.ts';
import { catalogue } from '../site.ts';
import { viewGraphPicture } from '../views/pages/match-graph.ts';

export const GET = () => text(graphSvg(viewGraphPicture(catalogue)), 'image/svg+xml');
