import { json } from '../site-files/respond.ts';
import { finderIndex } from '../search/records.ts';
import { catalogue } from '../site.ts';

export const GET = () => json(finderIndex(catalogue));
