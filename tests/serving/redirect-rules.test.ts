import { expect, test } from 'vitest';
import { redirectRules } from '../../src/serving/redirect-rules.ts';

test('a rule is a path, where it leads, and the status', () => {
  const redirectOf = redirectRules('/old/ /new/ 301\n/old/ /other/ 302\n\n/a /b\n');
  expect([redirectOf('/old/'), redirectOf('/a')]).toEqual([
    { to: '/new/', status: 301 },
    { to: '/b', status: 301 },
  ]);
  expect([redirectOf('/old'), redirectOf('__proto__'), redirectRules('')('/')]).toEqual([undefined, undefined, undefined]);
});
