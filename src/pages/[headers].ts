import { headersText } from '../site-files/headers.ts';
import { text } from '../site-files/respond.ts';

/** `/_headers`: a file whose own name begins with `_` would be no page to Astro. */
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

export const GET = () => text(headersText(), 'text/plain');
