import { graphSvg } from '../charts/graph-svg.ts';
import { text } from '../site-files/respond.ts';
import { catalogue } from '../site.ts';
import { viewGraphPicture } from '../views/pages/match-graph.ts';

/** Without the places of its dots, which take a while to find. */
export const rendersFrom = () => viewGraphPicture(catalogue);

export const GET = () => text(graphSvg(rendersFrom()), 'image/svg+xml');
