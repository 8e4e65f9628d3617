import { jsonFeed } from '../../../site-files/feeds.ts';
import { json } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';
import { feedPaths, type FeedProps } from '../_paths.ts';

export const getStaticPaths = feedPaths;

export const GET = ({ props: { feed } }: FeedProps) => json(jsonFeed(feed, catalogue.content.site));
