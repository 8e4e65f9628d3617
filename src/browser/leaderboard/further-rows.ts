/** Brings the rows of the other pages of a leaderboard into its first, so that they can be sorted and filtered together. */

async function fetchPage(href: string): Promise<Document> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** A part is of ranked entries, of those that are not ranked, or of those that are gone. */
function addParts(page: Document): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-part]')) {
    const own = document.querySelector(`[data-part=${part.dataset.part ?? ''}]`);
    if (own === null) [...document.querySelectorAll('[data-part]')].at(-1)?.after(document.adoptNode(part));
    else own.querySelector('tbody')?.append(...part.querySelectorAll('tbody > tr'));
  }
}

let loading: Promise<void> | undefined;

async function load(hrefs: readonly string[], onRows: () => void): Promise<void> {
  const pages = await Promise.all(hrefs.map(fetchPage));
  pages.forEach(addParts);
  document.querySelector('.pages')?.remove();
  onRows();
}

/**
 * Adds all rows once, in the order of their pages, and then calls `onRows`. Rejects when a page cannot be had, and adds none then;
 * the next call tries again.
 */
export function loadFurtherRows({ dataset }: HTMLElement, onRows: () => void): Promise<void> {
  const hrefs = (dataset.further ?? '').split(' ').filter((href) => href !== '');
  if (hrefs.length === 0) return Promise.resolve();
  return (loading ??= load(hrefs, onRows).catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}
