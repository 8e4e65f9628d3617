/** What is wrong with a sentence or a row of a page. */
import type { SeenPage, SeenSide } from './page.ts';
import type { SeenClause } from './sentences.ts';
import type { TrueEntry, Truth } from './truth.ts';

export interface Contradiction {
  readonly page: string;
  /** The words of the page. */
  readonly sentence: string;
  /** What speaks against them. */
  readonly why: string;
}

/** Asks one page. */
export type Check = (page: SeenPage, truth: Truth) => readonly Contradiction[];

export const contradiction = ({ path: page }: Pick<SeenPage, 'path'>, sentence: string, why: string): Contradiction => ({
  page,
  sentence,
  why,
});

/** `/compare/a-vs-b/: "Only A meets: Sing" but B meets it`, for the message of a test. */
export const inWords = ({ page, sentence, why }: Contradiction) => `${page}: "${sentence}" ${why}`;

/** The sides of a page with what is known of them. */
export interface KnownSide extends SeenSide {
  readonly entry: TrueEntry;
}

export const knownSides = ({ sides }: SeenPage, { entries }: Truth): readonly KnownSide[] =>
  sides.flatMap((side) => {
    const entry = entries.get(side.href);
    return entry === undefined ? [] : [{ ...side, entry }];
  });

/** The side that a heading recommends: `Choose X for`. */
export const recommended = <S extends SeenSide>(sides: readonly S[], { heading }: Pick<SeenClause, 'heading'>): S | undefined =>
  sides.find(({ name }) => heading === `Choose ${name} for`);

/** Which end of a row is better, as its kind or its benchmark declares: nothing where none is. */
export function betterEnd(anchor: string, sides: readonly KnownSide[], { benchmarks }: Truth): 'higher' | 'lower' | undefined {
  const [, type, id = ''] = /^row-(fact|benchmark|score)-(.+)$/.exec(anchor) ?? [];
  if (type === 'score') return 'higher';
  if (type === 'benchmark') return benchmarks.get(id)?.better;
  const better = sides.flatMap(({ entry }) => entry.kind.facts).find((fact) => fact.id === id)?.better;
  return better === 'none' ? undefined : better;
}
