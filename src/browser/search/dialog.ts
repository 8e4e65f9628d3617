/** The search of the header, as a dialog on every page. Loaded when a reader asks for it: by `/`, by Ctrl-K, or by a press on the link. */
import { PATHS } from '../../views/links.ts';
import { loadSearchStyles } from '../load-styles.ts';
import { enhanceSearchForm } from './search-form.ts';

function build(): HTMLDialogElement {
  const [dialog, form, input, close] = [
    document.createElement('dialog'),
    document.createElement('form'),
    document.createElement('input'),
    document.createElement('button'),
  ];
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', 'Search');
  Object.assign(form, { action: PATHS.search, className: 'search-box' });
  form.setAttribute('role', 'search');
  Object.assign(input, { name: 'q', type: 'search', autocomplete: 'off', spellcheck: false });
  input.setAttribute('aria-label', 'A name, “a vs b”, or a question');
  input.placeholder = document.querySelector('.find span')?.textContent ?? '';
  Object.assign(close, { type: 'button', className: 'plain', textContent: 'Close' });
  close.addEventListener('click', () => dialog.close());
  // Of a field for searching the first Escape only takes the text. And until the page is next rendered a field that is closed has the focus, so that a `/`
  // right after Escape was typed into it, where the reader meant to open the search again.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    input.blur();
    dialog.close();
  });
  form.append(input, close);
  dialog.append(form);
  // A press beside it closes it.
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  enhanceSearchForm(form);
  return dialog;
}

let dialog: Promise<HTMLDialogElement> | undefined;

/** Opens the dialog, empty at first and with the last text after that; where its sheet cannot be loaded, the search page serves. */
async function open(): Promise<void> {
  dialog ??= loadSearchStyles().then(build);
  const made = await dialog;
  if (!made.open) made.showModal();
  made.querySelector('input')?.select();
}

// header.js says so each time, after it has loaded this file.
addEventListener('search-asked', () => void open().catch(() => location.assign(PATHS.search)));
