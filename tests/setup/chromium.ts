/** Finds Chromium, or installs Debian's. Tests must run on a bare machine, and never fetch a browser from elsewhere. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of a Chromium. */
    readonly chromium: string;
  }
}

/** The first is the same browser without its windows; the tests of pages take half the time in it. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

/** What Debian calls it. Older releases have it with windows only. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/** No calls to the browser maker's hosts, and no sandbox, which needs rights that root in a container lacks. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function installed(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path !== undefined && existsSync(path));
}

function aptGet(...args: readonly string[]): void {
  execFileSync('apt-get', [...args, '-y', '-qq'], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const isKnown = (name: string) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;

function install(): void {
  aptGet('update');
  const browser = PACKAGES.find(isKnown) ?? 'chromium';
  aptGet('install', '--no-install-recommends', browser, 'fonts-noto-core', 'fonts-noto-cjk');
}

/** The path of a Chromium. Installs Debian's package when there is none and this user may; throws with the remedy otherwise. */
export function requireChromium(): string {
  const found = installed();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install();
  const path = installed();
  if (path === undefined)
    throw new Error(
      'The tests need Chromium. Install it (sudo apt-get install chromium) or name it: CHROMIUM_PATH=/path/to/chromium npm test',
    );
  return path;
}

/** Vitest calls this before the tests of a project that needs a browser. */
export default function setup(project: TestProject): void {
  project.provide('chromium', requireChromium());
}
