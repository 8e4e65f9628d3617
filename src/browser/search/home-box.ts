/** The search box of the home page. Its code comes when a reader turns to the field; what is sent before waits for it. */
// oxlint-disable-next-line import/default -- the bundler gives the address as default
import searchFile from './home-search.ts?worker&url';

const form = document.querySelector<HTMLFormElement>('.search-box');
let loading: Promise<unknown> | undefined;
let isLoaded = false;
const load = (): Promise<unknown> => (loading ??= import(/* @vite-ignore */ searchFile).then(() => (isLoaded = true)));

if (form?.contains(document.activeElement) === true) void load();
else form?.addEventListener('focusin', () => void load(), { once: true });
form?.addEventListener('submit', (event) => {
  if (isLoaded) return;
  event.preventDefault();
  // Without the code the form leads to the search page.
  load().then(
    () => form.requestSubmit(),
    () => form.submit(),
  );
});
