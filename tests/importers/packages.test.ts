import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/entries/entry.ts';
import { planImport } from '../../src/importers/plan-import.ts';
import { parseBestOfMl } from '../../src/importers/sources/best-of-ml.ts';
import { modelEntry } from '../support/entry.ts';
import { importFor } from '../support/import-context.ts';

const COLUMNS =
  'name,github_id,star_count,monthly_downloads,release_count,latest_stable_release_number,latest_stable_release_published_at,pypi_id,pypi_latest_release_published_at';
const RELEASED = '2025-10-20 12:00:00.000';
const entry = (ids = {}, aliases: string[] = [], facts = {}): Entry => ({
  ...modelEntry('kit', facts, ids, aliases),
  kind: 'repository',
  links: { repository: 'https://github.com/works/search-kit' },
});

/** The facts that a row with this package gives an entry. */
function factsFrom(packageId: string, published: string, of: Entry): string[] {
  const csv = `${COLUMNS}\nKit,works/search-kit,10,5000,7,2.5.16,${RELEASED},${packageId},${published}\n`;
  const { entries } = planImport(parseBestOfMl(csv, '2025-10-30'), importFor([of]));
  return entries.flatMap(({ facts }) => facts.map(({ id }) => id));
}

const ALL = ['stars', 'monthlyDownloads', 'releases', 'latestRelease', 'latestReleaseDate'];

describe('figures of a package count for a project', () => {
  test.each([
    ['of its name, spelling aside', 'Search_Kit', entry()],
    ['of one of its other names', 'skit', entry({}, ['skit'])],
    ['that its entry names among its ids', 'other-name', entry({ pypi: 'other-name' })],
    [
      'that its entry states',
      'pkg',
      entry({}, [], { package: { value: 'https://pypi.org/project/pkg/', source: 'a-page', asOf: '2025-01-01' } }),
    ],
  ])('%s', (_which, id, of) => expect(factsFrom(id, '2025-10-19 11:00:00.000', of)).toEqual(ALL));
});

describe('they do not, and are remarked on,', () => {
  test.each([
    ['of another name, its release neither', 'client', RELEASED, entry(), ['stars']],
    [
      'of its name that it has given up',
      'search-kit',
      '2021-12-15 14:01:39.322',
      entry(),
      ['stars', 'latestRelease', 'latestReleaseDate'],
    ],
    [
      'other than its entry names',
      'search-kit',
      '2025-10-19',
      entry({ pypi: 'kit-2' }),
      ['stars', 'latestRelease', 'latestReleaseDate'],
    ],
  ])('when the package is one %s', (_which, id, published, of, facts) => expect(factsFrom(id, published, of)).toEqual(facts));
  test('with the name of the package', () => {
    const csv = `${COLUMNS}\nKit,works/search-kit,10,5000,,,,client,\n`;
    const { entries } = planImport(parseBestOfMl(csv, '2025-10-30'), importFor([entry()]));
    expect(entries[0]?.remarks).toMatchObject([
      {
        kind: 'package of another project',
        text: expect.stringMatching(/^monthlyDownloads: 5000 is not used: .* pypi: client/) as string,
      },
    ]);
  });
});

test('the day of a release is not written beside a version from another source', () => {
  const newer = { latestRelease: { value: '3.0', source: 'a-page', asOf: '2026-05-26' } };
  expect(factsFrom('search-kit', '2025-10-19 11:00:00.000', entry({}, [], newer))).toEqual([
    'stars',
    'monthlyDownloads',
    'releases',
  ]);
});
