/** Addresses that pages had while an entry had another slug, and those that a reader may guess, with where each leads. */
import { inOrder, pairSlug, type Side } from '../../comparison/pair.ts';
import { kindIds, kindOf } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import { entryPath } from '../entry-path.ts';
import { entryDocumentPath, pairPath, siteFile, twinPath } from '../links.ts';

export interface FormerAddress {
  readonly from: string;
  readonly to: string;
}

/** What former slugs may have stood for. An entry that took the place of one of another kind does not say of which: all share one set. */
const formerSides = (slugs: readonly string[]): Side[] => slugs.flatMap((slug) => kindIds.map((kind) => ({ kind, slug })));

const kindDocumentPath = ({ kind, slug }: Side): string => siteFile(`api/v1/${kindOf(kind).folder}/${slug}.json`);

/** A side as it is, and as it may have been before. */
const everySide = ({ entryBySlug }: Catalogue, { kind, slug }: Side): Side[] => [
  { kind, slug },
  ...formerSides(entryBySlug.get(slug)?.data.formerSlugs ?? []),
];

function ofEntries({ content }: Catalogue): FormerAddress[] {
  return content.entries.flatMap(({ kind, slug, data }) =>
    formerSides(data.formerSlugs).map((former) => ({ from: entryPath(former), to: entryPath({ kind, slug }) })),
  );
}

/** The sides of a pair stand in the order of kinds and slugs, so another kind or slug may have put them the other way round. */
function ofPairs(catalogue: Catalogue): FormerAddress[] {
  return catalogue.pairs.flatMap(({ slug, sides: [a, b] }) => {
    const slugs = everySide(catalogue, a).flatMap((one) =>
      everySide(catalogue, b).map((other) => pairSlug(inOrder(one, other, kindIds))),
    );
    const former = [...new Set(slugs)].filter((one) => one !== slug);
    return former.map((one) => ({ from: pairPath(one), to: pairPath(slug) }));
  });
}

/** All former addresses of pages that the site has: entries by slug, then comparisons. No page has one of them today. */
export function formerAddresses(catalogue: Catalogue): readonly FormerAddress[] {
  return [...ofEntries(catalogue), ...ofPairs(catalogue)];
}

/** Every comparison named the other way round, `b-vs-a`, which no page is. */
export function reversedAddresses({ pairs }: Pick<Catalogue, 'pairs'>): readonly FormerAddress[] {
  return pairs.map(({ slug, sides: [a, b] }) => ({ from: pairPath(pairSlug([b, a])), to: pairPath(slug) }));
}

/** Files of an entry at its former slugs, which programs ask for: documents of the API, and Markdown. */
export function formerFiles({ content }: Pick<Catalogue, 'content'>): readonly FormerAddress[] {
  return content.entries.flatMap(({ kind, slug, data }) => {
    const now = { kind, slug };
    const ofKinds = formerSides(data.formerSlugs).flatMap((former) => [
      { from: twinPath(entryPath(former)), to: twinPath(entryPath(now)) },
      { from: kindDocumentPath(former), to: kindDocumentPath(now) },
    ]);
    return [...ofKinds, ...data.formerSlugs.map((one) => ({ from: entryDocumentPath(one), to: entryDocumentPath(slug) }))];
  });
}
