/** Work that follows changes: once they are over, and never twice at a time. */

/**
 * `task`, for whoever hears of a change. It begins when a whole `pause` has passed since the last change that was told, since for a while after one
 * a watcher tells of no other: what is read within that while may be half of what is being written. What is told of while it runs is done once after it.
 */
export function afterSilence(task: () => Promise<void>, pause: () => Promise<unknown>): () => Promise<void> {
  let last = Promise.resolve();
  let waiting = false;
  let told = 0;
  const next = async () => {
    for (let heard = 0; heard !== told;) {
      heard = told;
      await pause();
    }
    waiting = false;
    return task();
  };
  return () => {
    told += 1;
    if (waiting) return last;
    waiting = true;
    return (last = last.then(next, next));
  };
}
