/** What readers mean by a word that is the whole name of one thing, and part of the names of many. */
import { isCalled, type Found } from './find-named.ts';
import type { FinderEntry } from './finder-index.ts';

/** So many times as many of another kind are called so as make a name theirs. */
const MANY = 3;

/** What several of another kind are called, the best of which is better, before the one that is called so in full: "sonnet" is hardly a library. */
export function wellKnownFirst(found: Found<FinderEntry>, text: string): Found<FinderEntry> {
  const [whole, ...rest] = found.things;
  if (found.by !== 'whole name' || whole === undefined || /[\s\d]/.test(text.trim())) return found;
  const kin = rest.filter((one) => one.kind === whole.kind && isCalled(one, text)).length + 1;
  const others = rest.filter((one) => one.kind !== whole.kind && isCalled(one, text));
  const [best] = others;
  const isTheirs = others.length >= MANY * kin && (best?.score ?? -1) > (whole.score ?? -1);
  return best === undefined || !isTheirs ? found : { ...found, things: [best, ...found.things.filter((one) => one !== best)] };
}
