import { sitemap } from '../site-files/documents.ts';
import { text } from '../site-files/respond.ts';
import { catalogue } from '../site.ts';

export const GET = () => text(sitemap(catalogue), 'application/xml');
