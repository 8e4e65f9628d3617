/** The search box of the home page. Its code comes when a reader turns to the field; until then the form leads to the search page. */
// oxlint-disable-next-line import/default -- the bundler gives the address as default
import searchFile from './home-search.ts?worker&url';

const load = () => void import(/* @vite-ignore */ searchFile);
const form = document.querySelector('.search-box');
if (form?.contains(document.activeElement) === true) load();
else form?.addEventListener('focusin', load, { once: true });
