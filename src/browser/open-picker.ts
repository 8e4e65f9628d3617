/** Puts the picker in the place of the link to other comparisons, as soon as it is loaded: a press on the link asks for it. */
import { entryPicker } from './entry-picker.ts';

const link = document.querySelector<HTMLAnchorElement>('.compare-with a');
if (link !== null) {
  const { slug = '', label = '' } = link.dataset;
  const input = await entryPicker(link, { label, slugs: [slug], at: 1 });
  input.focus();
}
