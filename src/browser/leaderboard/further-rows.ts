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

/** Adds all rows, in the order of their pages. Rejects when a page cannot be had, and adds none then. */
export async function addFurtherRows(hrefs: readonly string[]): Promise<void> {
  const pages = await Promise.all(hrefs.map(fetchPage));
  pages.forEach(addParts);
  document.querySelector('.pages')?.remove();
}
