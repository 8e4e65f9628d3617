import { llmsText } from '../site-files/llms.ts';
import { text } from '../site-files/respond.ts';
import { catalogue } from '../site.ts';

export const GET = () => text(llmsText(catalogue), 'text/plain');
