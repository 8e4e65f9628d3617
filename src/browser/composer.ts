/** `/compare/?items=a,b[,c,d]`: any two to four entries, rendered in the browser. Without items, a picker for the first two. */
import { readItems, type Items } from '../search/composer-items.ts';
import type { FinderIndex } from '../search/finder-index.ts';
import type { ComparisonView } from '../views/comparison/comparison.ts';
import { composerPath } from '../views/links.ts';
import type { RenderedEvent } from './rendered-event.ts';
import { comparisonHref, entryPicker } from './entry-picker.ts';
import { loadNames } from './load-names.ts';

const RENDERED: RenderedEvent = 'comparison-rendered';
const composer = document.querySelector<HTMLElement>('.composer');
const message = document.querySelector<HTMLElement>('.composer-message');

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

/** What is wrong with the address, each point with the way out. */
function announce({ slugs, unknown, excess }: Items): void {
  for (const { text, near } of unknown) {
    const line = document.createElement('span');
    line.append(`There is no entry “${text}”. `, ...(near.length > 0 ? ['Did you mean '] : []));
    for (const [at, entry] of near.entries())
      line.append(at > 0 ? ', ' : '', link(composerPath([...slugs, entry.slug]), entry.names[0] ?? entry.slug));
    line.append(near.length > 0 ? '? ' : '');
    message?.append(line);
  }
  if (excess.length > 0) message?.append(`At most four entries stand side by side; left out: ${excess.join(', ')}. `);
}

/** A rendered comparison is a view of other pages: search engines are sent to the page of the pair, where there is one. */
function pointToPage(href: string): void {
  const robots = document.createElement('meta');
  Object.assign(robots, { name: 'robots', content: 'noindex, follow' });
  document.head.append(robots);
  if (href.includes('?')) return;
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.setAttribute('href', new URL(href, location.href).href);
  message?.append('This pair has ', link(href, 'a page of its own'), '.');
}

/** `change=N` puts a picker where the link was that asked for it. */
async function openPicker(view: ComparisonView, slugs: readonly string[]): Promise<void> {
  const at = Number(new URLSearchParams(location.search).get('change') ?? Number.NaN);
  const side = view.sides[at];
  const href = side?.changeHref ?? (at === slugs.length ? view.addHref : undefined);
  const opener = [...document.querySelectorAll('.tools a')].find((one) => one.getAttribute('href') === href);
  if (!(opener instanceof HTMLElement)) return;
  opener.closest('details')?.setAttribute('open', '');
  const label = side === undefined ? 'Add an entry' : `In place of ${side.name}`;
  (await entryPicker(opener, { label, slugs, at })).focus();
}

async function render(index: FinderIndex, slugs: readonly string[]): Promise<void> {
  const place = document.createElement('div');
  const { renderComparison } = await import('./render-comparison.tsx');
  const view = await renderComparison(place, slugs);
  document.querySelector('.compare-intro')?.remove();
  document.querySelector('.all-comparisons')?.replaceWith(place);
  place.dispatchEvent(new CustomEvent(RENDERED, { bubbles: true }));
  document.title = document.title.replace(/^[^·]+/, `${view.title} `);
  pointToPage(comparisonHref(index, slugs));
  await openPicker(view, slugs);
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

async function pick(slugs: readonly string[], first?: string): Promise<void> {
  const place = document.createElement('div');
  composer?.append(place);
  await entryPicker(place, {
    label: first === undefined ? 'Compare any entry' : `Compare ${first} with`,
    slugs,
    at: slugs.length,
  });
}

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('items') ?? '';
  if (asked === '') return pick([]);
  const index = await loadNames();
  const items = readItems(index, asked);
  announce(items);
  if (items.slugs.length > 1) return render(index, items.slugs);
  return pick(items.slugs, index.entries.find(({ slug }) => slug === items.slugs[0])?.names[0]);
}

start().catch((error: unknown) => {
  message?.append(
    `The comparison could not be rendered (${error instanceof Error ? error.message : String(error)}). Try again later.`,
  );
});
