/** On the page of an entry, the link to other comparisons becomes a field that finds them. Its code comes with the press that asks for it. */
const link = document.querySelector<HTMLAnchorElement>('.compare-with a');

async function openPicker(from: HTMLAnchorElement): Promise<void> {
  const { entryPicker } = await import('./entry-picker.ts');
  const { slug = '', label = '' } = from.dataset;
  (await entryPicker(from, { label, slugs: [slug], at: 1 })).focus();
}

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // Without its code the link does what it does without script.
  openPicker(link).catch(() => location.assign(link.href));
});
