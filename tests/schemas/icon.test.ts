import { expect, test } from 'vitest';
import { icon, iconBody, nearIcons } from '../../schemas/icon.ts';

test('an icon is known by its name and by an earlier one', () => {
  expect(iconBody('database')).toMatch(/^<g .*stroke="currentColor"/);
  expect(iconBody('history')).toBe(iconBody('rotate-ccw-clock'));
  expect(iconBody('constructor')).toBeUndefined();
});

test.each([
  ['databse', ['database']],
  ['message', ['message-circle', 'message-square']],
  ['robot', ['bot']],
])('%s leads to %j', (wanted, near) => expect(nearIcons(wanted)).toEqual(expect.arrayContaining(near)));

test('nothing is offered for what is near to no name', () => expect(nearIcons('qqqqqqqq')).toEqual([]));

test('an unknown name is refused with the names near it', () => {
  expect(icon.safeParse('database').success).toBe(true);
  const message = icon.safeParse('databse').error?.issues[0]?.message;
  expect(message).toMatch(/is not the name of an icon of Lucide; use a name of https:\/\/lucide\.dev\/icons\/, such as database/);
});
