/** Adds a style sheet to the page, for what only script renders. Settles once the sheet holds, however slow the net is; fails with it. */
export function loadStyles(href: string): Promise<void> {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href });
  const loaded = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', reject);
  });
  document.head.append(link);
  return loaded;
}

/** Adds the sheet of searches and their lists. The link of the header states it where the page has none. */
export async function loadSearchStyles(): Promise<void> {
  const sheet = document.querySelector<HTMLElement>('.find')?.dataset.styles;
  if (sheet !== undefined) await loadStyles(sheet);
}
