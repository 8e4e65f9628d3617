/** The kinds of entry of this site, in the order in which pages list them. */
import { bicycle } from './kinds/bicycle.ts';
import { lock } from './kinds/lock.ts';

export const kinds = [bicycle, lock];
