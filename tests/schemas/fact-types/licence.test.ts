import { expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const licence = ask('licence');

test.each([
  'MIT',
  'MIT OR Apache-2.0',
  'GPL-3.0-only WITH Classpath-exception-2.0',
  'LicenseRef-Llama-3',
  'proprietary',
  'custom',
])('%s is a value', (value) => expect(licence.takes(value)).toBe(true));
test.each(['mit', 'MIT or Apache-2.0', '(MIT)', 'Apache 2', '', 5])('%j is none', (value) =>
  expect(licence.takes(value)).toBe(false),
);
test.each([
  ['MIT OR Apache-2.0', 'MIT OR Apache-2.0'],
  ['MIT OR LicenseRef-Llama-3', 'MIT OR Llama-3'],
  ['custom', 'The owner’s own licence'],
  ['proprietary', 'Proprietary'],
])('%s is shown as %s', (value, text) => expect(licence.format(value)).toBe(text));
test('no licence stands above another', () => {
  expect(licence.comparable('MIT')).toBeUndefined();
  expect(licence.difference('MIT', 'ISC')).toBeUndefined();
});
