/** Code repositories: `content/repositories/<slug>.md`. */
import { defineKind } from '../define-kind.ts';
import { chooser } from './repository-chooser.ts';
import { documentationLicence, licence, licenceText, pricing, successor } from './shared-facts.ts';

/** Counted in a copy, these stand still with it: an old copy makes a busy project look quiet. */
const MEASURED_IN_A_COPY = { comparableWithinDays: 90 } as const;

/** What GitHub counts as languages, and nobody writes programs in: documents of tests, sites and examples. */
const DOCUMENTS = new Set(['HTML', 'CSS', 'SCSS', 'Markdown', 'TeX', 'Jupyter Notebook']);

export const repository = defineKind({
  id: 'repository',
  label: 'Repository',
  plural: 'Repositories',
  icon: 'folder-git-2',
  folder: 'repositories',
  maker: { field: 'owner', label: 'Owner', description: 'The person or organisation that the repository belongs to.' },
  links: {
    repository: {
      label: 'Repository',
      description: 'The address of the repository itself.',
      makerAndNameAt: ['github.com', 'codeberg.org', 'bitbucket.org'],
    },
  },
  groups: {
    lifeCycle: {
      label: 'Life cycle',
      facts: {
        status: {
          label: 'Status',
          type: 'choice',
          choices: {
            preview: 'Preview',
            active: 'Active',
            legacy: 'Legacy',
            deprecated: 'Deprecated',
            retired: 'Retired',
            archived: 'Archived',
          },
          better: 'none',
          maxAgeDays: 365,
          definition:
            'Where the project is in its life, as its owner says: in preview, active, legacy (maintained, no longer developed), deprecated (its end is announced), retired (given up), or archived (read-only).',
        },
        successor,
      },
    },
    pricing: {
      label: 'Pricing',
      facts: {
        pricing,
      },
    },
    features: {
      label: 'Features',
      facts: {
        primaryLanguage: {
          label: 'Main language',
          aliases: ['programming language', 'language'],
          type: 'text',
          better: 'none',
          maxAgeDays: 730,
          schema: ({ line }) =>
            line(40).refine(
              (value) => !DOCUMENTS.has(value),
              'must be a programming language; leave it out where what counts languages counts documents',
            ),
          definition: 'The programming language in which most of the code is written.',
        },
        package: {
          label: 'Package',
          type: 'url',
          better: 'none',
          maxAgeDays: 730,
          canBeNone: true,
          definition: 'Where a package manager finds the released software.',
        },
      },
    },
    adoption: {
      label: 'Adoption',
      facts: {
        stars: {
          label: 'Stars',
          aliases: ['stargazers', 'GitHub stars', 'stargazers count'],
          phrase: 'has {difference} stars',
          type: 'count',
          better: 'higher',
          unit: 'GitHub users',
          maxAgeDays: 365,
          definition: 'How many GitHub users have starred the repository: a measure of attention, not of use.',
        },
        forks: {
          label: 'Forks',
          aliases: ['forks count'],
          // Who forks may only mean to send one change, so more are no reason to choose; as a measure of attention stars come first.
          type: 'count',
          better: 'none',
          unit: 'repositories',
          maxAgeDays: 365,
          definition: 'How many copies of the repository stand on GitHub.',
        },
        dependents: {
          label: 'Dependents',
          phrase: 'has {difference} dependents',
          type: 'count',
          better: 'higher',
          unit: 'repositories',
          maxAgeDays: 730,
          definition: 'How many public repositories declare that they need it.',
        },
        monthlyDownloads: {
          label: 'Downloads',
          aliases: ['downloads per month'],
          phrase: 'has {difference} downloads',
          type: 'count',
          better: 'higher',
          unit: 'a month',
          maxAgeDays: 730,
          definition: 'Downloads from package registries in a month, automated ones included.',
        },
      },
    },
    activity: {
      label: 'Activity',
      facts: {
        contributors: {
          label: 'Contributors',
          phrase: 'has {difference} contributors',
          type: 'count',
          better: 'higher',
          unit: 'GitHub users',
          maxAgeDays: 730,
          definition: 'How many people GitHub counts as contributors.',
        },
        commitAuthors: {
          label: 'Commit authors',
          phrase: 'has {difference} commit authors',
          type: 'count',
          better: 'higher',
          unit: 'e-mail addresses',
          maxAgeDays: 730,
          ...MEASURED_IN_A_COPY,
          definition: 'Distinct author addresses in the commits of a clone. Not the same measure as GitHub’s contributors.',
        },
        commits: {
          label: 'Commits',
          type: 'count',
          better: 'none',
          unit: 'commits',
          maxAgeDays: 730,
          ...MEASURED_IN_A_COPY,
          definition: 'Commits on the main branch since the first one.',
        },
        commitsLastYear: {
          label: 'Commits in the last year',
          phrase: 'had {difference} commits in a year',
          type: 'count',
          better: 'higher',
          unit: 'commits',
          maxAgeDays: 365,
          ...MEASURED_IN_A_COPY,
          definition: 'Commits in the 365 days before the as-of date.',
        },
        releases: {
          label: 'Releases',
          type: 'count',
          better: 'none',
          unit: 'releases',
          maxAgeDays: 730,
          definition: 'How many releases GitHub lists.',
        },
        tags: {
          label: 'Version tags',
          type: 'count',
          better: 'none',
          unit: 'tags',
          maxAgeDays: 730,
          ...MEASURED_IN_A_COPY,
          definition: 'How many tags a clone holds; most projects tag each version.',
        },
        openIssues: {
          label: 'Open issues',
          type: 'count',
          better: 'none',
          unit: 'issues',
          maxAgeDays: 730,
          definition: 'Issues that were open, pull requests not counted.',
        },
        closedIssues: {
          label: 'Closed issues',
          phrase: 'has closed {difference} issues',
          type: 'count',
          better: 'none',
          unit: 'issues',
          maxAgeDays: 730,
          definition: 'Issues that were closed, pull requests not counted.',
        },
        latestRelease: {
          label: 'Latest release',
          aliases: ['version', 'latest version'],
          phrase: 'had its latest release {difference}',
          type: 'text',
          better: 'none',
          maxAgeDays: 365,
          canBeNone: true,
          definition: 'The version name of the newest release.',
        },
      },
    },
    dates: {
      label: 'Dates',
      facts: {
        latestReleaseDate: {
          label: 'Latest release on',
          isPast: true,
          type: 'date',
          better: 'none',
          maxAgeDays: 365,
          canBeNone: true,
          isEvent: true,
          definition: 'The day of the newest release.',
        },
        newestTagDate: {
          label: 'Newest version tag on',
          isPast: true,
          type: 'date',
          better: 'none',
          maxAgeDays: 365,
          isRare: true,
          ...MEASURED_IN_A_COPY,
          definition:
            'The day of the newest tag that is named like a version, as a clone holds it; tags of previews are not counted, those of single packages are.',
        },
        firstCommitDate: {
          label: 'First commit',
          aliases: ['created at'],
          isPast: true,
          type: 'date',
          better: 'none',
          maxAgeDays: 3650,
          isEvent: true,
          definition: 'The day of the oldest commit; in a fork it can come from the parent repository.',
        },
        lastCommitDate: {
          label: 'Last commit',
          aliases: ['pushed at', 'last updated'],
          isPast: true,
          phrase: 'was last changed {difference}',
          type: 'date',
          better: 'higher',
          // Work that goes on is touched every few weeks: within one month it is chance which was last, and four months tell who rests.
          noticeable: 120,
          maxAgeDays: 365,
          ...MEASURED_IN_A_COPY,
          definition:
            'The day of the newest commit that the source saw. Daily lists give that of the newest push instead, to any branch; it can be later.',
        },
      },
    },
    licence: {
      label: 'Licence',
      facts: {
        licence,
        licenceText,
        documentationLicence,
      },
    },
  },
  schemaOrg: {
    type: 'SoftwareSourceCode',
    maker: 'creator',
    facts: { programmingLanguage: 'primaryLanguage', dateCreated: 'firstCommitDate', dateModified: 'lastCommitDate' },
    links: { codeRepository: 'repository' },
  },
  highlights: ['stars', 'lastCommitDate', 'contributors'],
  columns: ['stars', 'lastCommitDate', 'licence'],
  filters: ['stars', 'licence', 'primaryLanguage', 'lastCommitDate', 'pricing'],
  chooser,
  relations: [
    { lower: 'firstCommitDate', upper: 'lastCommitDate' },
    { lower: 'firstCommitDate', upper: 'latestReleaseDate' },
    { lower: 'commitsLastYear', upper: 'commits' },
    { lower: 'commitAuthors', upper: 'commits' },
  ],
  questions: [
    { fact: 'latestReleaseDate', notBefore: 'newestTagDate' },
    { fact: 'releases', near: 'tags', atMostTimes: 3 },
    { fact: 'commitsLastYear', readWithinDays: 180 },
  ],
  lifeCycle: {
    status: 'status',
    gone: ['archived', 'retired'],
    expected: 'active',
    ending: ['deprecated'],
    superseded: ['legacy'],
    start: 'firstCommitDate',
    successor: 'successor',
  },
  terms: {
    facts: ['pricing', 'licence'],
    free: {
      when: { pricing: 'free' },
      licence: 'licence',
      besides: 'the cost of your own machines, and of services that it calls, is not included',
    },
  },
});
