/** Addresses that are written in another way than a full https address: the address that is meant. */
import { isPublicUrl } from '../../schemas/fields.ts';

/** What to write in place of `text`; `undefined` when it does not look like an address. */
export function addressMeant(typed: string): string | undefined {
  // Spaces and quotation marks around it are no part of it.
  const text = typed.trim().replace(/^["'“”„«‘’]+|["'“”»‘’]+$/g, '');
  const [, linked] = /^(?:\[[^\]]*\]\(|<)(https?:\/\/[^)>\s]+)[)>]$/.exec(text) ?? [];
  const [, host, path] = /^git@([\w.-]+):(.+?)(?:\.git)?$/.exec(text) ?? [];
  // What follows an address and a space is no part of it.
  const [, alone] = /^(https?:\/\/[^\s,;]+)[,;]?\s/.exec(text) ?? [];
  const bare = host === undefined ? (linked ?? alone ?? text) : `${host}/${path}`;
  const address = `https://${bare.replace(/^(?:h+t+p+s*[:;.]?\/+|(?:https?|git|ssh):\/*)/i, '')}`;
  return address !== typed && /^https:\/\/[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]|$)/i.test(address) && isPublicUrl(address)
    ? address
    : undefined;
}
