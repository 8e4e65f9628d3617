/** The generators that ours is set beside, each in a folder of its own: Hugo of Debian, Eleventy of npm, and the bare writing of files. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeData, type EngineData } from './engine-data.ts';
import type { Command } from './measure.ts';
import type { Tree } from './written-files.ts';

export interface Engine {
  readonly name: string;
  /** Where it writes its site. */
  readonly out: string;
  readonly command: Command;
}

const ELEVENTY = '@11ty/eleventy@3.1.8';
const TEMPLATES = join(import.meta.dirname, 'engines');

const HUGO_SETTINGS = {
  baseURL: 'https://compare.example.org/',
  disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
};

/** What `hugo version` says, or nothing when it is not installed. */
export function hugoVersion(): string | undefined {
  try {
    return /v[\d.]+/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[0];
  } catch {
    return undefined;
  }
}

/** Installs Eleventy below `folder`, outside the project: the path of its command. Throws when no package registry answers. */
export function installEleventy(folder: string): string {
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', ELEVENTY], { stdio: 'ignore' });
  return join(folder, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
}

/** A Hugo site has a content file for each page. */
export function hugo(folder: string, data: EngineData): Engine {
  for (const name of ['layouts/compare', 'content/compare']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'hugo.json'), JSON.stringify(HUGO_SETTINGS));
  copyFileSync(join(TEMPLATES, 'hugo.tmpl'), join(folder, 'layouts', 'compare', 'single.html'));
  writeData(join(folder, 'data'), data);
  for (const { slug, a, b } of data.pairs)
    writeFileSync(join(folder, 'content', 'compare', `${slug}.md`), `${JSON.stringify({ a, b })}\n`);
  return {
    name: 'Hugo',
    out: join(folder, 'out'),
    command: { command: 'hugo', args: ['--quiet', '--destination', 'out'], cwd: folder },
  };
}

export function eleventy(folder: string, data: EngineData, program: string): Engine {
  writeData(join(folder, '_data'), data);
  copyFileSync(join(TEMPLATES, 'eleventy.njk'), join(folder, 'compare.njk'));
  const args = [program, '--input=.', '--output=out', '--quiet'];
  return { name: 'Eleventy', out: join(folder, 'out'), command: { command: process.execPath, args, cwd: folder } };
}

/** Writes the files of `tree` again, empty of sense. */
export function floor(folder: string, tree: Tree): Engine {
  mkdirSync(folder, { recursive: true });
  const list = join(folder, 'files.json');
  writeFileSync(list, JSON.stringify(Object.fromEntries([...tree].map(([path, { bytes }]) => [path, bytes]))));
  const args = [join(import.meta.dirname, 'floor.ts'), list, join(folder, 'out')];
  return { name: 'Floor', out: join(folder, 'out'), command: { command: process.execPath, args, cwd: folder } };
}
