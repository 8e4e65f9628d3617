/** The pictures of a site that go with links to its pages. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { writeSocialImages } from '../images/social-images.ts';
import type { PageCard } from '../views/sharing/card.ts';
import { cardsOf } from '../views/sharing/card.ts';
import { PROJECT_ROOT } from './project-root.ts';
import type { Step } from './step.ts';

/** Pictures are kept for the next build of the same site, apart from those of other sites. */
function imageCacheOf({ content: { site } }: Catalogue): string {
  const name = createHash('sha256').update(site.address).digest('hex').slice(0, 16);
  return join(PROJECT_ROOT, 'node_modules', '.cache', 'visavis', 'social-images', name);
}

/** Writes them, or those of some `cards` alone, into the site in `stage`. */
export async function writeImages(
  catalogue: Catalogue,
  stage: string,
  step: Step,
  cards: readonly PageCard[] = cardsOf(catalogue),
): Promise<void> {
  await step(
    'Pictures',
    () => writeSocialImages(cards, stage, imageCacheOf(catalogue)),
    ({ rendered, reused }) => `${rendered} rendered, ${reused} as in the last build`,
  );
}
