/** More models beside those of the base, like example-one but for one value, so that a value can be far from all others. */
import type { Overlay } from './content-folder.ts';
import { edited } from './problems.ts';

const ONE = 'models/example-one.md';

/** Six models `a` to `f`, in each of which `from` is replaced by what `to` gives for 1 to 6. */
export function siblings(from: string | RegExp, to: (at: number) => string): Overlay {
  const files = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index) => {
    const text = edited(ONE, 'name: Example One', `name: Model ${name}`).replace('aliases: [ex-1]\n', '');
    return [`models/${name}.md`, text.replace(from, () => to(index + 1))] as const;
  });
  return Object.fromEntries(files);
}
