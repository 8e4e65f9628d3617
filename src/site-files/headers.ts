/** `/_headers`, for hosts that read such a file: the policy of every page, and how long files are kept. */
import { EMBED_PATH, siteFile } from '../views/links.ts';
import { CONTENT_POLICY } from '../views/policy.ts';

interface Rule {
  readonly path: string;
  readonly headers: readonly string[];
}

const policy = (ancestors: string) => `Content-Security-Policy: ${CONTENT_POLICY}; frame-ancestors ${ancestors}`;

/**
 * Later rules are the narrower ones. Only a comparison that is made for frames may stand in one: Cloudflare joins the headers of all rules that fit, of
 * which the strictest would win, so the broader policy is taken back first (`!`); Netlify takes the last, and reports that line as one it does not know.
 */
const RULES: readonly Rule[] = [
  {
    path: siteFile('*'),
    headers: [
      policy("'none'"),
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Permissions-Policy: camera=(), geolocation=(), microphone=()',
    ],
  },
  { path: `${EMBED_PATH}*`, headers: ['! Content-Security-Policy', policy('*')] },
  { path: siteFile('_astro/*'), headers: ['Cache-Control: public, max-age=31536000, immutable'] },
  { path: siteFile('header.js'), headers: ['Cache-Control: public, max-age=86400'] },
  {
    path: siteFile('api/*'),
    headers: ['Access-Control-Allow-Origin: *', `Link: <${siteFile('api/v1/openapi.json')}>; rel="service-desc"`],
  },
];

/** The file. */
export const headersText = (): string =>
  RULES.map(({ path, headers }) => [path, ...headers.map((header) => `  ${header}`), ''].join('\n')).join('');
