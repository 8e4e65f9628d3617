import { llmsText } from '../outputs/documents.ts';
import { text } from '../outputs/respond.ts';
import { catalogue } from '../site.ts';

export const GET = () => text(llmsText(catalogue), 'text/plain');
