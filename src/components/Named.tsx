/** A sentence in which the names of the sides have the colours of the sides. */
import type { SideView } from '../views/comparison/comparison.ts';

interface Props {
  readonly text: string;
  readonly sides: readonly Pick<SideView, 'side' | 'name'>[];
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Longer names first: one may begin with another. A name ends where no letter or figure follows. */
function splitAtNames(text: string, sides: Props['sides']): readonly string[] {
  const names = sides.map(({ name }) => name).toSorted((a, b) => b.length - a.length);
  return text.split(new RegExp(`((?<![\\p{L}\\p{N}])(?:${names.map(literal).join('|')})(?![\\p{L}\\p{N}]))`, 'u'));
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
