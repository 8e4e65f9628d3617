import { llmsFullText } from '../site-files/llms.ts';
import { text } from '../site-files/respond.ts';
import { catalogue } from '../site.ts';

export const GET = () => text(llmsFullText(catalogue), 'text/plain');
