/** Which rows may speak for a side. */
import type { Ranking } from '../../schemas/content.ts';
import type { Row } from './row.ts';

interface Member {
  readonly kind: string;
  readonly category?: string | undefined;
}

/** Those but for facts that mean nothing in the category of a side, as the signals tell: nobody chooses a picture model for its tool calls. */
export function speakingRows(
  rows: readonly Row[],
  sides: readonly Member[],
  { signals }: Pick<Ranking, 'signals'>,
): readonly Row[] {
  const mute = new Set(
    sides.flatMap(({ kind, category = '' }) =>
      Object.values(signals[kind] ?? {})
        .flat()
        .flatMap(({ facts = [], notIn = [] }) => (notIn.includes(category) ? facts.map((id) => `fact:${id}`) : [])),
    ),
  );
  return rows.filter(({ id }) => !mute.has(id));
}
