import { jsonFeed } from '../../site-files/feeds.ts';
import { json } from '../../site-files/respond.ts';
import { catalogue } from '../../site.ts';
import { PATHS } from '../../views/links.ts';
import { feedAt } from '../../views/pages/feeds.ts';

export const GET = () => json(jsonFeed(feedAt(catalogue, PATHS.changes), catalogue.content.site));
