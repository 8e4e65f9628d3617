import { atomFeed } from '../../site-files/feeds.ts';
import { text } from '../../site-files/respond.ts';
import { catalogue } from '../../site.ts';
import { PATHS } from '../../views/links.ts';
import { feedAt } from '../../views/pages/feeds.ts';

export const GET = () => text(atomFeed(feedAt(catalogue, PATHS.changes), catalogue.content.site), 'application/atom+xml');
