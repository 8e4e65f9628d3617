import { json } from '../site-files/respond.ts';
import { packIndex } from '../search/packed-names.ts';
import { finderIndex } from '../search/records.ts';
import { catalogue } from '../site.ts';

export const GET = () => json(packIndex(finderIndex(catalogue)));
