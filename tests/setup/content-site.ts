/** The site of our own content. */
import type { TestProject } from 'vitest/node';
import { serveBuilt } from './served-site.ts';

/** Vitest calls this before the tests of the project `content`. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { site, close } = await serveBuilt(() => 'content');
  project.provide('site', site);
  return close;
}
