/** Verdicts that a change turns round. */
import { pairPath } from '../views/links.ts';
import { viewVerdict, type VerdictView } from '../views/comparison/verdict.ts';
import { pairBefore } from './renames.ts';
import { comparedOf, type Change, type Side } from './sides.ts';

export interface VerdictFlip {
  readonly path: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

function verdictOf(side: Side, slug: string): VerdictView | undefined {
  const compared = comparedOf(side, slug);
  return compared === undefined ? undefined : viewVerdict(compared.comparison, compared.sides, side.context);
}

/** The headline if it changed, and every sentence that names the other side now. */
function flipsBetween(before: VerdictView, after: VerdictView): Pick<VerdictFlip, 'from' | 'to'>[] {
  const headline = before.headline === after.headline ? [] : [{ from: before.headline, to: after.headline }];
  const clauses = after.clauses.flatMap((clause) => {
    const old = before.clauses.find(({ rowId }) => rowId === clause.rowId);
    return old === undefined || old.side === clause.side ? [] : [{ from: old.text, to: clause.text }];
  });
  return [...headline, ...clauses];
}

/** The flips of the comparisons `slugs`, which are those of today. */
export function flipsOf({ before, after, renames }: Change, slugs: readonly string[]): VerdictFlip[] {
  return slugs.flatMap((slug) => {
    const [old, now] = [verdictOf(before, pairBefore(after.catalogue, renames, slug)), verdictOf(after, slug)];
    if (old === undefined || now === undefined) return [];
    const title = (comparedOf(after, slug)?.sides ?? []).map(({ name }) => name).join(' vs ');
    return flipsBetween(old, now).map((flip) => ({ path: pairPath(slug), title, ...flip }));
  });
}
