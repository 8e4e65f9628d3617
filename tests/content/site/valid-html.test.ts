import { expect, inject, test } from 'vitest';
import { readPages, type Page } from '../../support/built-site.ts';
import { findHtmlFaults } from '../../support/html-faults.ts';

/** The template that a page comes from: `/compare/*-vs-*` of `/compare/a-vs-b/`. */
const templateOf = ({ path }: Page) => path.replace(/[^/]+-vs-[^/]+/, '*-vs-*').replace(/(?<=^\/[^/]+\/)(?!\*)[^/]+/, '*');

/** Of each template the first page, the last and some between. */
function samplesOf(pages: readonly Page[]): readonly Page[] {
  const step = Math.max(1, Math.floor(pages.length / 4));
  return pages.filter((page, at) => at % step === 0 || page === pages.at(-1));
}

test('some pages of each template are valid HTML', async () => {
  const templates = Map.groupBy(readPages(inject('site').dir), templateOf);
  const pages = [...templates.values()].flatMap(samplesOf);
  expect(pages.length).toBeGreaterThan(20);
  expect(await findHtmlFaults(pages)).toEqual([]);
});
