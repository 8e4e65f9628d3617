/** The kinds of entry of this site, in canonical order: a database stands left of a hosting service in every pair. */
import { database } from './kinds/database.ts';
import { hostingService } from './kinds/hosting-service.ts';

export const kinds = [database, hostingService];
