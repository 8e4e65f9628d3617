import { redirectsText } from '../site-files/redirects.ts';
import { text } from '../site-files/respond.ts';
import { catalogue } from '../site.ts';

const rules = redirectsText(catalogue);

/** `/_redirects`, for sites on which something has moved. A file whose own name begins with `_` would be no page to Astro. */
export const getStaticPaths = () => (rules === undefined ? [] : [{ params: { redirects: '_redirects' } }]);

export const GET = () => text(rules ?? '', 'text/plain');
