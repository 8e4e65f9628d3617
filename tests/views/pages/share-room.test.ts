import { expect, test } from 'vitest';
import { shareRoom } from '../../../src/views/pages/share-room.ts';

test.each([
  ['all fit', [3, 5, 2], 10, [3, 5, 2]],
  ['small ones stand whole, and the largest gets what is left', [100, 3, 5], 20, [12, 3, 5]],
  ['large ones share alike', [50, 60, 70], 30, [10, 10, 10]],
  ['there is none', [], 10, []],
])('room for several lists, where %s', (_, wants, room, shares) => expect(shareRoom(wants, room)).toEqual(shares));
