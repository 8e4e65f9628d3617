/** `/.well-known/security.txt`, RFC 9116. */
import { expect, test } from 'vitest';
import { ageInDays } from '../../schemas/dates.ts';
import { securityText } from '../../src/site-files/security.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';

const catalogue = await catalogueOf(BASE_CONTENT);
const GITHUB = 'https://github.com/someone/comparisons';

interface Settings {
  readonly project?: string;
  readonly contact?: string;
  readonly address?: string;
}

/** The file of the base, whose day is 2026-07-15, with these settings in place of its own. */
function fileOf({ project = catalogue.content.site.edit.address, contact, ...more }: Settings) {
  const site = { ...catalogue.content.site, ...more, contact, edit: { address: project, branch: 'main' } };
  return securityText({ content: { ...catalogue.content, site } });
}

test('names whom to ask, for how long that holds, and where it stands', () =>
  expect(fileOf({ contact: 'https://example.org/security' })).toBe(
    'Contact: https://example.org/security\nExpires: 2027-07-14T00:00:00.000Z\nPreferred-Languages: en\n' +
      'Canonical: https://compare.example.org/.well-known/security.txt\n',
  ));
test('holds for less than a year from the day of the site, as the RFC asks', () => {
  const [, expires = ''] = /^Expires: (\d{4}-\d\d-\d\d)T00:00:00\.000Z$/m.exec(fileOf({ project: GITHUB }) ?? '') ?? [];
  expect(ageInDays(catalogue.content.site.today, expires)).toBe(364);
});
test('a project at GitHub has a page for reports that are not public', () =>
  expect(fileOf({ project: GITHUB })).toMatch(
    /^Contact: https:\/\/github\.com\/someone\/comparisons\/security\/advisories\/new\n/,
  ));
test('a contact that is stated counts more', () =>
  expect(fileOf({ project: GITHUB, contact: 'https://example.org/security' })).toMatch(
    /^Contact: https:\/\/example\.org\/security\n/,
  ));
test.each([
  'https://example.org/code/comparisons',
  'https://github.com/someone',
  'https://github.com/someone/comparisons/tree/main',
  'https://github.com.example.org/a/b',
])('a site of which the project is %s names nobody, and has no such file', (project) =>
  expect(fileOf({ project })).toBeUndefined(),
);
test('a site below a path has none: only the owner of the host can speak there', () =>
  expect(fileOf({ project: GITHUB, address: 'https://someone.github.io/comparisons' })).toBeUndefined());
