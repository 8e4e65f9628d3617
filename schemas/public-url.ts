/** Addresses that anybody can open. */
import { UNSAFE_CHARACTER } from './unsafe-character.ts';

/** Names that are not for the public network, or stand for no place there. */
const PRIVATE_HOST =
  /^(?:localhost|\d+(?:\.\d+){3})$|\.(?:alt|corp|home|home\.arpa|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test)$/i;

/** Two labels or more, none of them empty, too long or with a hyphen at its end. */
const HOST = /^(?!.{254})(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)+(?!-)[a-z0-9-]{2,63}(?<!-)$/;

/** What a browser would read as another host than stands there: percent signs, points of other scripts, an empty port. */
const ODD_HOST = /^https:\/\/[^/?#]*(?:[%\u3002\uff0e\uff61]|:(?=[/?#]|$))/;

/** Whether `text` is an https address of a public host, without credentials. */
export function isPublicUrl(text: string): boolean {
  if (!/^https:\/\/[^\s"'<>\\/?#@][^\s"'<>\\]*$/.test(text) || UNSAFE_CHARACTER.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  const host = hostname.replace(/\.$/, '');
  const hasUser = /^https:\/\/[^/?#]*@/.test(text);
  if (ODD_HOST.test(text)) return false;
  return username === '' && password === '' && !hasUser && HOST.test(host) && !PRIVATE_HOST.test(host);
}
