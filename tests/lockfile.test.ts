import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const parse = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const { packages } = parse<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json');
type Part = 'dependencies' | 'devDependencies';
const asked = parse<Record<Part, Readonly<Record<string, string>>>>('package.json');

/** All but the project itself. */
const locked = Object.entries(packages).filter(([folder]) => folder !== '');

/** The package that `name` means inside the folder of `parent`, as Node looks it up. */
function lookUp(parent: string, name: string): Locked | undefined {
  const found = packages[`${parent === '' ? '' : `${parent}/`}node_modules/${name}`];
  if (found !== undefined || parent === '') return found;
  return lookUp(parent.slice(0, Math.max(0, parent.lastIndexOf('/node_modules/'))), name);
}

// npm ci refuses a lock file without them, and npm install leaves them out where the registry lacks one for another platform.
test('the lock file names the optional packages of every platform, so that npm ci works anywhere', () => {
  const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, range]) => {
      const version = lookUp(parent, name)?.version;
      const isPinned = /^\d/.test(range);
      return version === undefined || (isPinned && version !== range) ? [`${parent}: ${name} ${range}`] : [];
    }),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no download address and no folder in place of a package', () => {
  const elsewhere = locked.filter(
    ([folder, { resolved, link }]) => resolved !== undefined || link === true || !folder.startsWith('node_modules/'),
  );
  expect(elsewhere.map(([folder]) => folder)).toEqual([]);
});

// npm install leaves it out for packages of other platforms. `npm view NAME@VERSION dist.integrity` prints it.
test('every package is known by the hash of its archive', () => {
  expect(locked.length).toBeGreaterThan(500);
  const unknown = locked.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity));
  expect(unknown.map(([folder]) => folder)).toEqual([]);
});

test.each<Part>(['dependencies', 'devDependencies'])('%s name one exact version, the one in the lock file', (part) => {
  const inLock = Object.keys(asked[part]).map((name) => [name, lookUp('', name)?.version]);
  expect(asked[part]).toEqual(Object.fromEntries(inLock));
});

test.each<Part>(['dependencies', 'devDependencies'])('%s each have a line that says why they are there', (part) => {
  const reasons = readFileSync('docs/decisions/0014-dependencies.md', 'utf8');
  expect(Object.keys(asked[part]).filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
});
