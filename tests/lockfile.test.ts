import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> };

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

test('the lock file names no download address', () =>
  expect(Object.values(packages).filter((locked) => locked.resolved !== undefined)).toEqual([]));
