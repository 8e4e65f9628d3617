/** The page that compares any entries. Its code is one file, which comes after the page stands: a page of lists needs none. */
// oxlint-disable-next-line import/default -- the bundler gives the address as default
import composerFile from './composer.ts?worker&url';

// After the first paint, so that what is read does not wait for what acts.
const load = () => void import(/* @vite-ignore */ composerFile);
addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(load)));
