/** Dots of a picture follow the filters of the table below it. A dot and a row are of one entry when they lead to one page. */
const pageOf = (link: Element | null) => link?.getAttribute('href');

const pages = new WeakMap<HTMLElement, string | null | undefined>();

/** Where the name of a row leads; looked up once. */
function pageOfRow(row: HTMLElement): string | null | undefined {
  if (!pages.has(row)) pages.set(row, pageOf(row.querySelector('th a')));
  return pages.get(row);
}

const notes = new WeakMap<Element, HTMLParagraphElement>();

/** Says beside a picture how many the filters leave in it, since what it says of itself is of all. */
function setNote(picture: Element, isFiltered: boolean): void {
  const note = notes.get(picture) ?? Object.assign(document.createElement('p'), { className: 'small' });
  notes.set(picture, note);
  const left = picture.querySelectorAll('.dot:not(.filtered)').length;
  note.hidden = !isFiltered;
  note.textContent = `The picture shows ${left} of those that the filters leave; its line, and what is said below, are of all.`;
  if (isFiltered && !note.isConnected) picture.after(note);
}

/** Hides the dots of those entries whose rows are hidden. */
export function filterDots(rows: readonly HTMLElement[]): void {
  const pictures = document.querySelectorAll('.scatter');
  if (pictures.length === 0) return;
  const hidden = new Set(rows.filter((row) => row.hidden).map(pageOfRow));
  // A large category has dots that are no links, which no row can hide.
  for (const picture of pictures) {
    for (const dots of picture.querySelectorAll('.dots')) dots.classList.toggle('filtered', hidden.size > 0);
    for (const dot of picture.querySelectorAll('.dot')) dot.classList.toggle('filtered', hidden.has(pageOf(dot)));
    setNote(picture, hidden.size > 0);
  }
}
