/** The page of a leaderboard. Its code is one file, which nothing that is read waits for. */
// oxlint-disable-next-line import/default -- the bundler gives the address as default
import leaderboardFile from './leaderboard.ts?worker&url';

// After the first paint, so that what is read does not wait for what acts; at once where the address asks for more.
const load = () => void import(/* @vite-ignore */ leaderboardFile);
if (location.search !== '') load();
else addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(load)));
