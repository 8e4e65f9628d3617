/**
 * The pages that act more than they need to be read: leaderboards, and the one that compares any entries. The code of each is one file, which nothing
 * that is read waits for. One script for both, since what two scripts share is a file more to wait for.
 */
// oxlint-disable-next-line import/default -- the bundler gives the address as default
import composerFile from './composer.ts?worker&url';
// oxlint-disable-next-line import/default -- likewise
import leaderboardFile from './leaderboard/leaderboard.ts?worker&url';

const isLeaderboard = document.querySelector('.leaderboard-controls') !== null;
const load = () => void import(/* @vite-ignore */ isLeaderboard ? leaderboardFile : composerFile);

/**
 * Loads it once something of the page is seen. Two frames after `load` are not enough: a long page is laid out longer than that, and what
 * is asked for meanwhile competes with what it takes to paint.
 */
function loadAfterFirstPaint(): void {
  const observer = new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    load();
  });
  observer.observe({ type: 'paint', buffered: true });
}

// At once where the address asks for more than the page shows, and where no browser tells of its paints.
if (location.search !== '' || !PerformanceObserver.supportedEntryTypes.includes('paint')) load();
else loadAfterFirstPaint();
