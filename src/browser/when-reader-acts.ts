/** What a page need not have before somebody uses it waits for the first sign of a reader. */

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'];

/** Calls `act` once: at the first move, press, key, focus or scroll; at once when the address asks for a state or a place. */
export function whenReaderActs(act: () => void): void {
  if (location.search !== '' || location.hash !== '') return act();
  const signs = new AbortController();
  const start = () => {
    signs.abort();
    act();
  };
  for (const sign of SIGNS) addEventListener(sign, start, { signal: signs.signal, passive: true });
}
