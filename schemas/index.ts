/** The kinds of entry of this site, in canonical order: entries of the first kind stand left of the others in every pair. */
import { model } from './kinds/model.ts';
import { repository } from './kinds/repository.ts';

export const kinds = [model, repository];
