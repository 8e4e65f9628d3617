/** What axe finds in a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * All violations as texts, each with its rule and its first places; `within` keeps to a part of the page.
 * The pages have no frames, so axe runs in the page itself: its way through a second page takes more than twice as long.
 */
export async function findFaults(page: Page, within = 'html'): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .include(within)
    .options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
