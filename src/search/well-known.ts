/** What readers mean by a word that is the whole name of one thing, and part of the names of many. */
import { isCalled, type Found } from './find-named.ts';
import type { FinderEntry } from './finder-index.ts';

/** So many times as many of another kind are called so as make a name theirs. */
const MANY = 3;

/** The word that names the first thing in full, as it was typed or with a slip in it; none where that is no single word. */
function wordOf({ things: [whole], by }: Found<FinderEntry>, text: string): string | undefined {
  const word = by === 'slips' ? (whole?.names[0] ?? '') : text.trim();
  return by === 'part' || word === '' || /[\s\d]/.test(word) ? undefined : word;
}

/** What several of another kind are called, the best of which is better, before the one that is called so in full: "sonnet" is hardly a library. */
export function wellKnownFirst<F extends Found<FinderEntry>>(found: F, text: string): F {
  const [[whole, ...rest], word] = [found.things, wordOf(found, text)];
  if (whole === undefined || word === undefined) return found;
  const kin = rest.filter((one) => one.kind === whole.kind && isCalled(one, word)).length + 1;
  const others = rest.filter((one) => one.kind !== whole.kind && isCalled(one, word));
  const [best] = others;
  const isTheirs = others.length >= MANY * kin && (best?.score ?? -1) > (whole.score ?? -1);
  return best === undefined || !isTheirs ? found : { ...found, things: [best, ...found.things.filter((one) => one !== best)] };
}
