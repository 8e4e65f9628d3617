import { pairsDocument } from '../../../site-files/documents.ts';
import { json } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';

export const GET = () => json(pairsDocument(catalogue));
