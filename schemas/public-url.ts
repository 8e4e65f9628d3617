/** Addresses that anybody can open. */
import { UNSAFE_CHARACTER } from './unsafe-character.ts';

/** Names that are not for the public network, or stand for no place there. */
const PRIVATE_HOST =
  /^(?:localhost|\d+(?:\.\d+){3})$|\.(?:alt|corp|home|home\.arpa|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test)$/i;

/** Two labels or more, none of them empty, too long or with a hyphen at its end. */
const HOST = /^(?!.{254})(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)+(?!-)[a-z0-9-]{2,63}(?<!-)$/;

/** What a browser would read as another host than stands there: percent signs, points of other scripts, an empty port. */
const ODD_HOST = /^https:\/\/[^/?#]*(?:[%\u3002\uff0e\uff61]|:(?=[/?#]|$))/;

/** Parts of a query that let in whoever knows them, as in an address of one's own that was copied. */
const SECRET = /[?&]((?:access_|auth_|private_)?token|api[_-]?key|password|secret|sig|signature|x-amz-signature)=[^&#]/i;

const FULL = 'write a public https address without a user name, like https://example.org/page';

/** What keeps `text` from being such an address, and what to write; of no particular kind where only the form is wrong. */
export function urlFault(text: string): string {
  const [, scheme] = /^\s*([a-z][a-z\d+.-]*):/i.exec(text) ?? [];
  if (scheme !== undefined && !/^h+t+p+s*$/i.test(scheme) && !/^[\w.-]+:\d+/.test(text))
    return `begins with ${scheme}: and is no address of a page; ${FULL}`;
  if (/%(?![\da-f]{2})/i.test(text))
    return `holds % without two digits or letters of a code behind it, where %25 stands for the sign; ${FULL}`;
  if (!URL.canParse(text)) return FULL;
  const { hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return `holds a user name or a password; ${FULL}`;
  const [, secret] = SECRET.exec(text) ?? [];
  if (secret !== undefined) return `holds a secret (${secret}=), which the page would show to all; ${FULL}`;
  const host = hostname.replace(/\.$/, '');
  const isPrivate = PRIVATE_HOST.test(host) || host.startsWith('[') || !host.includes('.');
  return isPrivate && host !== '' ? `leads to ${host}, which is no host of the public network; ${FULL}` : FULL;
}

/** Whether `text` is an https address of a public host, without credentials. */
export function isPublicUrl(text: string): boolean {
  if (!/^https:\/\/[^\s"'<>\\/?#@][^\s"'<>\\]*$/.test(text) || UNSAFE_CHARACTER.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  const host = hostname.replace(/\.$/, '');
  const hasUser = /^https:\/\/[^/?#]*@/.test(text);
  if (ODD_HOST.test(text) || SECRET.test(text) || /%(?![\da-f]{2})|^https:\/\/[^/?#]*:0+(?:[/?#]|$)/i.test(text)) return false;
  return username === '' && password === '' && !hasUser && HOST.test(host) && !PRIVATE_HOST.test(host);
}
