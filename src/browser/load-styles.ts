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

/** The address of the sheet of searches and their lists, which few pages have: the link of the header states it. */
export const searchStyles = (): string => document.querySelector<HTMLElement>('.find')?.dataset.styles ?? '';
