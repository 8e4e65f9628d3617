/** Dots of a picture follow the filters of the table below it. A dot and a row are of one entry when they lead to one page. */
const pageOf = (link: Element | null) => link?.getAttribute('href');

/** Hides the dots of those entries whose rows are hidden. */
export function filterDots(rows: readonly HTMLElement[]): void {
  const hidden = new Set(rows.filter((row) => row.hidden).map((row) => pageOf(row.querySelector('th a'))));
  // A large category has dots that are no links, which no row can hide.
  for (const dots of document.querySelectorAll('.scatter .dots')) dots.classList.toggle('filtered', hidden.size > 0);
  for (const dot of document.querySelectorAll('.scatter .dot')) dot.classList.toggle('filtered', hidden.has(pageOf(dot)));
}
