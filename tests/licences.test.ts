/** Everything that `npm ci --omit=dev` installs may be used, changed and passed on by whoever runs a site. */
import { readFileSync } from 'node:fs';
import parse from 'spdx-expression-parse';
import { expect, test } from 'vitest';

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> };

const OF_PROGRAMS = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Python-2.0'];
/** The last one is of fonts. */
const OF_DATA = ['CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'OFL-1.1'];
const PERMISSIVE: ReadonlySet<string> = new Set([...OF_PROGRAMS, ...OF_DATA]);

/**
 * Programs that Astro brings, under licences that ask for the source of changes to them. They run unchanged while a site is
 * built, and nothing of them is in the site.
 */
const BUILD_TOOLS = [
  { name: /^lightningcss(-|$)/, licences: ['MPL-2.0'] },
  { name: /^@img\/sharp-/, licences: ['LGPL-3.0-or-later'] },
];

/** Whether `expression` lets us keep to licences of `allowed` alone. */
function isAllowed(expression: ReturnType<typeof parse>, allowed: ReadonlySet<string>): boolean {
  if ('license' in expression) return allowed.has(expression.license);
  const { left, right, conjunction } = expression;
  if (conjunction === 'or') return isAllowed(left, allowed) || isAllowed(right, allowed);
  return isAllowed(left, allowed) && isAllowed(right, allowed);
}

function mayShip(name: string, licence: string): boolean {
  const more = BUILD_TOOLS.filter((tool) => tool.name.test(name)).flatMap(({ licences }) => licences);
  try {
    return isAllowed(parse(licence), new Set([...PERMISSIVE, ...more]));
  } catch {
    return false;
  }
}

test('every package that ships has a permissive licence', () => {
  const shipped = Object.entries(packages).filter(([folder, { dev }]) => folder !== '' && dev !== true);
  expect(shipped.length).toBeGreaterThan(300);
  const others = shipped.map(([folder, { license = '' }]) => [folder.replace(/^.*node_modules\//, ''), license] as const);
  expect(others.filter(([name, licence]) => !mayShip(name, licence))).toEqual([]);
});

test.each([
  ['a', 'GPL-3.0-only', false],
  ['a', 'MIT OR GPL-3.0-only', true],
  ['a', 'MIT AND GPL-3.0-only', false],
  ['a', 'MPL-2.0', false],
  ['lightningcss-linux-x64-gnu', 'MPL-2.0', true],
  ['lightningcss', 'GPL-3.0-only', false],
  ['a', '', false],
  ['a', 'SEE LICENSE IN LICENSE.md', false],
])('%s under "%s": %j', (name, licence, expected) => expect(mayShip(name, licence)).toBe(expected));
