import { missing, text } from '../../site-files/respond.ts';
import { securityText } from '../../site-files/security.ts';
import { catalogue } from '../../site.ts';

/** `/.well-known/security.txt`, for sites that name somebody to ask. */
export const addresses = () => (securityText(catalogue) === undefined ? [] : [{ params: { security: 'security' } }]);

export const GET = () => {
  const file = securityText(catalogue);
  return file === undefined ? missing() : text(file, 'text/plain; charset=utf-8');
};
