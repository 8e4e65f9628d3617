/** What the sides of a comparison are for: the needs that several meet, and those that one alone does. */
import { byName } from '../../../schemas/text-order.ts';
import type { ComparedNeeds } from '../../comparison/needs.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { formatCount, formatList } from '../format.ts';
import { goneClause } from '../life-cycle.ts';
import { needPath } from '../links.ts';

export interface NeedLink {
  readonly name: string;
  readonly href: string;
  /** Who meets it, where that is not everybody. */
  readonly by: string | undefined;
}

export interface NeedsView {
  readonly shared: readonly NeedLink[];
  /** For each side, from the left, the needs that it alone meets: the others are known not to. */
  readonly only: readonly (readonly NeedLink[])[];
  /** For each side the needs that it meets, and of which it is not recorded whether another side does. */
  readonly open: readonly (readonly NeedLink[])[];
  /** What `open` means: what is not recorded may still be so; of what is no answer to a need, it is not told. */
  readonly openWord: 'not recorded' | 'not listed';
  readonly text: string;
}

/** Whether each side may answer the needs of the others: a need asks some categories, and nothing that is gone. */
const areAlike = (documents: readonly EntryDocument[]) =>
  documents.every(({ kind, category, isGone }) => !isGone && kind === documents[0]?.kind && category === documents[0].category);

function textOf(shared: number, documents: readonly EntryDocument[], { kinds, needCount }: Context): string {
  // What is not recorded may still be so: these words must not say that a side cannot do it.
  const whom = documents.length === 2 ? 'both' : 'more than one of these';
  const count = shared === 0 ? 'None' : String(shared);
  const word = areAlike(documents) ? 'recorded' : 'listed';
  const gone = documents.filter(({ isGone }) => isGone);
  const why = gone.length === 0 ? '' : ` ${goneClause(gone, { kinds })}, and so listed for none.`;
  return `${count} of the ${formatCount(needCount, 'use case')} ${shared > 1 ? 'are' : 'is'} ${word} for ${whom}.${why}`;
}

type Context = Pick<ViewContext, 'kinds' | 'needCount'>;

/** The needs of two to four entries. */
export function viewNeeds(needs: ComparedNeeds, documents: readonly EntryDocument[], context: Context): NeedsView {
  const names = new Map(documents.flatMap((document) => document.needs).map(({ id, name }) => [id, name]));
  const link = (id: string, sides: readonly number[]): NeedLink => {
    const by = formatList(sides.map((side) => documents[side]?.name ?? ''));
    return {
      name: names.get(id) ?? id,
      href: needPath(id),
      by: sides.length > 1 && sides.length < documents.length ? by : undefined,
    };
  };
  return {
    shared: needs.shared.map(({ id, sides }) => link(id, sides)).toSorted(byName),
    only: needs.only.map((ids, side) => ids.map((id) => link(id, [side])).toSorted(byName)),
    open: needs.open.map((ids, side) => ids.map((id) => link(id, [side])).toSorted(byName)),
    openWord: areAlike(documents) ? 'not recorded' : 'not listed',
    text: textOf(needs.shared.length, documents, context),
  };
}
