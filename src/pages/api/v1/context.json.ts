import { contextDocument } from '../../../outputs/documents.ts';
import { json } from '../../../outputs/respond.ts';
import { catalogue } from '../../../site.ts';

export const GET = () => json(contextDocument(catalogue));
