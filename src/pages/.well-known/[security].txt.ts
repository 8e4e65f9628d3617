import { missing, text } from '../../site-files/respond.ts';
import { securityText } from '../../site-files/security.ts';
import { catalogue } from '../../site.ts';

const file = securityText(catalogue);

/** `/.well-known/security.txt`, for sites that name somebody to ask. */
export const addresses = () => (file === undefined ? [] : [{ params: { security: 'security' } }]);

export const GET = () => (file === undefined ? missing() : text(file, 'text/plain; charset=utf-8'));
