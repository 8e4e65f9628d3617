/** On the page of an entry, the link to other comparisons becomes a field that finds them. Its code comes with the press that asks for it. */
// A file of its own by its address: the bundler's helper for `import()` is one more file that every page would wait for.
// oxlint-disable-next-line import/default -- the bundler gives the address as default
import pickerFile from './open-picker.ts?worker&url';

const link = document.querySelector<HTMLAnchorElement>('.compare-with a');

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // Without its code the link does what it does without script.
  import(/* @vite-ignore */ pickerFile).catch(() => location.assign(link.href));
});
