import ids from 'spdx-license-ids/index.json' with { type: 'json' };
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { isOpenLicence } from '../../../schemas/fact-types/open-licences.ts';

const known = new Set([...ids, ...deprecated]);

describe('a licence is open when anybody may use the work for any purpose', () => {
  test.each([
    'MIT',
    'Apache-2.0',
    'GPL-3.0',
    'GPL-3.0-only',
    'GPL-2.0-or-later',
    'AGPL-3.0-only',
    'CC0-1.0',
    'CC-BY-4.0',
    'BSL-1.0',
  ])('%s', (id) => {
    expect(isOpenLicence(id)).toBe(true);
    expect(known).toContain(id);
  });
  test.each([
    'BUSL-1.1',
    'CC-BY-NC-4.0',
    'SSPL-1.0',
    'Elastic-2.0',
    'LicenseRef-Llama-3',
    'proprietary',
    'custom',
    'none',
    '',
    'mit',
  ])('not %j', (id) => expect(isOpenLicence(id)).toBe(false));
  test('with an exception it is as open as without', () =>
    expect(isOpenLicence('GPL-2.0-only WITH Classpath-exception-2.0')).toBe(true));
  test('no licence of SPDX whose name says that a use is not allowed', () => {
    const barred = ids.filter((id) => /-(NC|ND)(-|$)|^BUSL|^SSPL|^PolyForm|^Elastic|^RAIL/i.test(id));
    expect(barred.length).toBeGreaterThan(20);
    expect(barred.filter(isOpenLicence)).toEqual([]);
  });
});

describe('of an expression', () => {
  test.each([
    ['MIT OR Apache-2.0', true],
    ['one alternative must do', 'MIT OR BUSL-1.1', true],
    ['all that hold together must do', 'MIT AND Apache-2.0', true],
    ['one of them is not enough', 'MIT AND BUSL-1.1', false],
    ['AND binds tighter', 'BUSL-1.1 AND MIT OR MIT', true],
    ['AND binds tighter, on either side', 'MIT AND BUSL-1.1 OR BUSL-1.1', false],
    ['in parentheses every licence must be open', 'MIT AND (Apache-2.0 OR BUSL-1.1)', false],
    ['in parentheses all are open', 'MIT AND (Apache-2.0 OR ISC)', true],
  ] as const)('%s', (...parts) => expect(isOpenLicence(String(parts.at(-2)))).toBe(parts.at(-1)));
});
