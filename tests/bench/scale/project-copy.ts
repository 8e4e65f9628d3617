/**
 * A copy of the project, in which a component can be changed and nothing is kept from builds elsewhere. Packages are linked one by
 * one, so that what builds keep below `node_modules` is the copy’s own.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/command.ts';

const COPIED = ['src', 'schemas', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** What lies below `node_modules` under a name that begins with a dot was kept by a tool; commands are needed. */
const isPackage = (name: string) => name === '.bin' || !name.startsWith('.');

/** Copies the project into `folder`, which must not be there yet. */
export function copyProject(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  for (const name of COPIED) if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter(isPackage))
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
}

/** Removes what earlier builds kept in a copy of the project. */
export function forgetBuilds(folder: string): void {
  const modules = join(folder, 'node_modules');
  const kept = readdirSync(modules).filter((name) => !isPackage(name));
  for (const path of [join(folder, '.astro'), join(folder, '.visavis'), ...kept.map((name) => join(modules, name))])
    rmSync(path, { recursive: true, force: true });
}
