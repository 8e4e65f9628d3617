/** What programs that show links are told of a comparison (oEmbed 1.0): the frame to show in its place. */
import type { Catalogue } from '../catalogue.ts';
import type { Pair } from '../comparison/choose-pairs.ts';
import { embedPath } from '../views/links.ts';
import { escapeMarkup } from '../text/escape-markup.ts';

/** Pixels. The height fits most comparisons at this width; the frame tells its own once it is there. */
const [WIDTH, HEIGHT] = [720, 620];

/** The document of the comparison of a pair. */
export function oembedDocument({ content: { site }, entryBySlug }: Catalogue, pair: Pair) {
  const title = pair.sides.map((side) => entryBySlug.get(side.slug)?.data.name ?? side.slug).join(' vs ');
  const src = new URL(embedPath(pair.slug), site.address).href;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: site.address,
    width: WIDTH,
    height: HEIGHT,
    html: `<iframe src="${src}" title="${escapeMarkup(title)}" width="${WIDTH}" height="${HEIGHT}" loading="lazy"></iframe>`,
  };
}
