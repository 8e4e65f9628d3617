/** A sentence in which the names of the sides have the colours of the sides. */
import type { SideView } from '../views/comparison/comparison.ts';

interface Props {
  readonly text: string;
  readonly sides: readonly Pick<SideView, 'side' | 'name'>[];
}

const isPartOfWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Where a name first stands in `text` as words of its own, from `start` on; nowhere: -1. */
function placeOf(name: string, text: string, start: number): number {
  for (let at = text.indexOf(name, start); at >= 0; at = text.indexOf(name, at + 1))
    if (!isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + name.length])) return at;
  return -1;
}

/** The parts of `text`, names and what stands between them. Of two that begin at one place the longer is meant. */
function splitAtNames(text: string, sides: Props['sides']): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (;;) {
    const from = start;
    const found = sides.map(({ name }) => ({ name, at: placeOf(name, text, from) })).filter(({ at }) => at >= 0);
    const first = found.toSorted((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
    if (first === undefined) return [...parts, text.slice(start)];
    parts.push(text.slice(start, first.at), first.name);
    start = first.at + first.name.length;
  }
}

export function Named({ text, sides }: Props) {
  return (
    <>
      {splitAtNames(text, sides).map((part) => {
        const side = sides.find(({ name }) => name === part)?.side;
        return side === undefined ? (
          part
        ) : (
          <b key={side} class="side-name" data-side={side}>
            <bdi>{part}</bdi>
          </b>
        );
      })}
    </>
  );
}
