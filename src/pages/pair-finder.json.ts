import { json } from '../outputs/respond.ts';
import { finderIndex } from '../search/records.ts';
import { catalogue } from '../site.ts';

export const GET = () => json(finderIndex(catalogue));
