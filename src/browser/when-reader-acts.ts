/** What a page need not have before somebody uses it waits for the first sign of a reader. */

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'];

/** Browsers tell a page that appears under a mouse at rest of a move of no distance. */
const isRest = (event: Event) =>
  event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY;

/** Calls `act` once: at the first move, press, key, focus or scroll; at once when the address asks for a state or a place. */
export function whenReaderActs(act: () => void): void {
  if (location.search !== '' || location.hash !== '') return act();
  const signs = new AbortController();
  const start = (event: Event) => {
    if (isRest(event)) return;
    signs.abort();
    act();
  };
  for (const sign of SIGNS) addEventListener(sign, start, { signal: signs.signal, passive: true });
}
