/** The view of the home page. */
import { byText } from '../../../schemas/text-order.ts';
import { kinds } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import { viewContext } from '../context.ts';
import { entryDocument } from '../entry-document.ts';
import { formatCount } from '../format.ts';
import { entryPath, kindPath } from '../entry-path.ts';
import { pairPath } from '../links.ts';
import { makerBeside } from '../maker.ts';
import type { PictureView } from '../picture-view.ts';
import { viewLargestPicture } from './large-picture.ts';
import { nameOf, type PairLink } from './pair-lists.ts';
import { viewScore, type ScoreView } from '../score.ts';

export interface HomeView {
  readonly tops: readonly {
    readonly label: string;
    readonly href: string;
    readonly entries: readonly {
      readonly name: string;
      readonly href: string;
      readonly maker: string | undefined;
      readonly score: ScoreView;
    }[];
  }[];
  readonly picker: readonly {
    readonly label: string;
    readonly options: readonly { readonly slug: string; readonly name: string }[];
  }[];
  /** That of the largest category that has one. */
  readonly picture: PictureView | undefined;
  readonly asked: readonly PairLink[];
  readonly counts: string;
}

const TOP = 5;

/** The home page: the best of each kind, all names for the pair picker, and the pairs that were asked for. */
export function viewHome(catalogue: Catalogue): HomeView {
  const context = viewContext(catalogue);
  const { entries, capabilities, needs } = catalogue.content;
  const facts = entries.reduce(
    (sum, entry) => sum + Object.keys(entry.data.facts).length + Object.keys(entry.data.benchmarks).length,
    0,
  );
  const asked = catalogue.pairs.filter((pair) => pair.reason === 'asked for');
  return {
    tops: kinds.map(({ id, plural }) => ({
      label: plural,
      href: kindPath(id),
      entries: entries
        .filter((entry) => entry.kind === id)
        .map((entry) => ({ entry, document: entryDocument(catalogue, entry) }))
        .filter(({ document }) => document.score.rank !== null)
        .sort((a, b) => b.document.score.score - a.document.score.score)
        .slice(0, TOP)
        .map(({ entry, document }) => ({
          name: document.name,
          href: entryPath(entry),
          maker: makerBeside(document.name, document.maker),
          score: viewScore(document, context),
        })),
    })),
    picker: kinds.map(({ id, plural }) => ({
      label: plural,
      options: entries
        .filter((entry) => entry.kind === id)
        .map(({ slug, data }) => ({ slug, name: data.name }))
        .sort(byText(({ name }) => name)),
    })),
    picture: viewLargestPicture(catalogue),
    asked: asked.map(({ slug, sides }) => ({
      title: '',
      a: nameOf(catalogue, sides[0].slug),
      b: nameOf(catalogue, sides[1].slug),
      href: pairPath(slug),
    })),
    counts: `${formatCount(entries.length, 'entry', 'entries')}, ${formatCount(facts, 'sourced figure')}, ${formatCount(capabilities.length, 'capability', 'capabilities')}, ${formatCount(needs.length, 'need')} and ${formatCount(catalogue.pairs.length, 'comparison')}`,
  };
}
