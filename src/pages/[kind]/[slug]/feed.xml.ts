import { atomFeed } from '../../../site-files/feeds.ts';
import { text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';
import { feedPaths, type FeedProps } from '../_paths.ts';

export const getStaticPaths = feedPaths;

export const GET = ({ props: { feed } }: FeedProps) => text(atomFeed(feed, catalogue.content.site), 'application/atom+xml');
