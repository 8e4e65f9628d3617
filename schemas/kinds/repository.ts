/** Code repositories: `content/repositories/<slug>.md`. */
import { defineKind } from '../define-kind.ts';
import { licence, pricing, successor } from './shared-facts.ts';

/** Counted in a copy, these stand still with it: an old copy makes a busy project look quiet. */
const MEASURED_IN_A_COPY = { comparableWithinDays: 90 } as const;

export const repository = defineKind({
  id: 'repository',
  label: 'Repository',
  plural: 'Repositories',
  folder: 'repositories',
  maker: { field: 'owner', label: 'Owner', description: 'The person or organisation that the repository belongs to.' },
  links: { repository: { label: 'Repository', description: 'The address of the repository itself.' } },
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
          type: 'text',
          better: 'none',
          maxAgeDays: 730,
          schema: ({ line }) => line(40),
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
          type: 'count',
          better: 'higher',
          unit: 'GitHub users',
          maxAgeDays: 365,
          definition: 'How many GitHub users have starred the repository: a measure of attention, not of use.',
        },
        forks: {
          label: 'Forks',
          type: 'count',
          better: 'higher',
          unit: 'repositories',
          maxAgeDays: 365,
          definition: 'How many copies of the repository stand on GitHub.',
        },
        dependents: {
          label: 'Dependents',
          type: 'count',
          better: 'higher',
          unit: 'repositories',
          maxAgeDays: 730,
          definition: 'How many public repositories declare that they need it.',
        },
        monthlyDownloads: {
          label: 'Downloads',
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
          type: 'count',
          better: 'higher',
          unit: 'GitHub users',
          maxAgeDays: 730,
          definition: 'How many people GitHub counts as contributors.',
        },
        commitAuthors: {
          label: 'Commit authors',
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
          type: 'count',
          better: 'none',
          unit: 'issues',
          maxAgeDays: 730,
          definition: 'Issues that were closed, pull requests not counted.',
        },
        latestRelease: {
          label: 'Latest release',
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
          type: 'date',
          better: 'none',
          maxAgeDays: 365,
          canBeNone: true,
          isEvent: true,
          definition: 'The day of the newest release.',
        },
        firstCommitDate: {
          label: 'First commit',
          type: 'date',
          better: 'none',
          maxAgeDays: 3650,
          isEvent: true,
          definition: 'The day of the oldest commit; in a fork it can come from the parent repository.',
        },
        lastCommitDate: {
          label: 'Last commit',
          type: 'date',
          better: 'higher',
          maxAgeDays: 365,
          ...MEASURED_IN_A_COPY,
          definition: 'The day of the newest commit that the source saw.',
        },
      },
    },
    licence: {
      label: 'Licence',
      facts: {
        licence,
      },
    },
  },
  highlights: ['stars', 'lastCommitDate', 'contributors'],
  columns: ['stars', 'lastCommitDate', 'licence'],
  filters: ['pricing', 'licence'],
  lifeCycle: { status: 'status', gone: ['retired', 'archived'], ending: ['deprecated'], successor: 'successor' },
  terms: {
    facts: ['pricing', 'licence'],
    free: { when: { pricing: 'free' }, licence: 'licence' },
  },
});
