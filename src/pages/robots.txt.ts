import { robots } from '../site-files/robots.ts';
import { text } from '../site-files/respond.ts';
import { catalogue } from '../site.ts';

export const GET = () => text(robots(catalogue), 'text/plain');
