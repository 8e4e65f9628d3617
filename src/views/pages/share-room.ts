/** How much of several lists a page shows, when it has not room for all of each. */

/** So much of `wants` as there is `room` for: small ones whole, and what they leave over for the larger ones. In the order of `wants`. */
export function shareRoom(wants: readonly number[], room: number): readonly number[] {
  let left = room;
  const smallestFirst = wants.map((want, at) => ({ want, at })).toSorted((a, b) => a.want - b.want || a.at - b.at);
  const given = smallestFirst.map(({ want, at }, index) => {
    const share = Math.min(want, Math.floor(left / (wants.length - index)));
    left -= share;
    return { at, share };
  });
  return given.toSorted((a, b) => a.at - b.at).map(({ share }) => share);
}
