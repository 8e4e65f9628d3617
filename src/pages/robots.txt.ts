import { robots } from '../outputs/documents.ts';
import { text } from '../outputs/respond.ts';
import { catalogue } from '../site.ts';

export const GET = () => text(robots(catalogue), 'text/plain');
