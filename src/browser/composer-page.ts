/** The page that compares any entries. Its code is one file, which comes after the page stands: without items it is a page of lists. */
// oxlint-disable-next-line import/default -- the bundler gives the address as default
import composerFile from './composer.ts?worker&url';

// After the first paint, so that what is read does not wait for what acts; at once where the address asks for more.
const load = () => void import(/* @vite-ignore */ composerFile);
if (location.search !== '') load();
else addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(load)));
