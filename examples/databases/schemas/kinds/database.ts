/** Databases: `content/databases/<slug>.md`. */
import { defineKind } from 'visavis/define-kind';

const FEATURE = { type: 'boolean', better: 'higher', maxAgeDays: 1825 } as const;
const SIZE = { type: 'size', better: 'higher', maxAgeDays: 3650 } as const;

export const database = defineKind({
  id: 'database',
  label: 'Database',
  plural: 'Databases',
  icon: 'database',
  folder: 'databases',
  maker: { field: 'maintainer', label: 'Maintained by', description: 'The project or company that decides on releases.' },
  links: {
    code: { label: 'Source code', description: 'Where the source code is published.' },
    documentation: { label: 'Documentation', description: 'Where its maintainers explain how to use it.' },
  },
  groups: {
    data: {
      label: 'Data and queries',
      facts: {
        dataModel: {
          label: 'Data model',
          type: 'choice',
          choices: { relational: 'Relational', document: 'Document', 'key-value': 'Key-value' },
          better: 'none',
          maxAgeDays: 3650,
          definition: 'How records are shaped: rows of tables, nested documents, or values that are found by a key.',
        },
        queryLanguage: {
          label: 'Query language',
          type: 'list',
          choices: { sql: 'SQL', commands: 'commands of its own', 'query-api': 'query documents of its own' },
          better: 'none',
          maxAgeDays: 3650,
          definition: 'How questions are put to the database.',
        },
        json: {
          ...FEATURE,
          label: 'JSON functions',
          definition: 'Whether parts of a JSON document can be read and searched, in the core or by an extension of the project.',
        },
        fullTextSearch: {
          ...FEATURE,
          label: 'Full-text search',
          definition: 'Whether an index of words can be searched, in the core or by an extension of the project.',
        },
        vectorSearch: {
          ...FEATURE,
          label: 'Vector index',
          definition: 'Whether an index finds the nearest vectors, in the core or by an extension of the project.',
        },
      },
    },
    safety: {
      label: 'Transactions and copies',
      facts: {
        atomicTransactions: {
          ...FEATURE,
          label: 'Atomic transactions',
          definition: 'Whether changes to several records can be made as one that takes effect wholly or not at all.',
        },
        replication: {
          label: 'Replication',
          type: 'list',
          choices: { asynchronous: 'asynchronous', semisynchronous: 'semisynchronous', synchronous: 'synchronous' },
          better: 'none',
          maxAgeDays: 1825,
          definition:
            'When a commit counts: before copies have it (asynchronous), once one copy has received it (semisynchronous), or once all, or a majority, agree (synchronous).',
        },
        multiPrimary: {
          ...FEATURE,
          label: 'Writes on several servers',
          better: 'none',
          definition: 'Whether more than one server of a cluster can accept writes to the same data.',
        },
      },
    },
    limits: {
      label: 'Limits',
      facts: {
        largestDatabase: {
          ...SIZE,
          label: 'Largest database',
          unit: 'TB',
          canBeNone: true,
          definition: 'The largest size of one database; "none" where the documentation says that there is no limit.',
        },
        largestTable: {
          ...SIZE,
          label: 'Largest table',
          unit: 'TB',
          canBeNone: true,
          definition: 'The largest size of one table with default settings; "none" where there is no limit.',
        },
        largestValue: {
          ...SIZE,
          label: 'Largest value',
          unit: 'MB',
          definition:
            'The largest field, string or document. A gigabyte counts as 1,000 MB, whichever of the two the source means.',
        },
      },
    },
    running: {
      label: 'Running it',
      facts: {
        deployment: {
          label: 'Runs as',
          type: 'choice',
          choices: { server: 'A server', embedded: 'A library inside the application' },
          better: 'none',
          maxAgeDays: 3650,
          definition: 'Whether applications connect to a server process or load the database as a library.',
        },
        platforms: {
          label: 'Platforms',
          type: 'list',
          choices: {
            linux: 'Linux',
            macos: 'macOS',
            windows: 'Windows',
            bsd: 'BSD',
            solaris: 'Solaris',
            android: 'Android',
            ios: 'iOS',
          },
          better: 'none',
          maxAgeDays: 1825,
          definition: 'Operating systems for which the project names full support or offers packages.',
        },
        implementationLanguage: {
          label: 'Written in',
          type: 'text',
          better: 'none',
          maxAgeDays: 3650,
          schema: ({ line }) => line(40),
          definition: 'The programming language in which most of the code is written.',
        },
      },
    },
    activity: {
      label: 'Adoption and releases',
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
        lastCommitDate: {
          label: 'Last commit',
          type: 'date',
          better: 'higher',
          maxAgeDays: 365,
          definition: 'The day of the newest commit that the source saw.',
        },
        latestRelease: {
          label: 'Latest release',
          type: 'text',
          better: 'none',
          maxAgeDays: 365,
          definition: 'The newest stable release that the source names. A project may support older lines besides.',
        },
        latestReleaseDate: {
          label: 'Latest release on',
          type: 'date',
          better: 'none',
          maxAgeDays: 365,
          isEvent: true,
          eventLabel: 'New release',
          definition: 'The day of that release.',
        },
        firstRelease: {
          label: 'First release',
          type: 'month',
          better: 'none',
          maxAgeDays: 36500,
          definition: 'The month in which the public could first have it, test versions included.',
        },
      },
    },
    terms: {
      label: 'Terms',
      facts: {
        costOfUse: {
          label: 'Cost of use',
          type: 'choice',
          choices: { free: 'Free', conditional: 'Free under conditions', paid: 'Paid' },
          better: 'none',
          maxAgeDays: 1825,
          definition: 'Whether running it on your own machines needs a paid licence.',
        },
        licence: {
          label: 'Licence',
          type: 'licence',
          better: 'none',
          maxAgeDays: 3650,
          definition:
            'The terms under which the code may be used, as an SPDX identifier; "custom" is a licence of the owner’s own.',
        },
      },
    },
  },
  schemaOrg: { type: 'SoftwareApplication', maker: 'creator' },
  highlights: ['dataModel', 'deployment', 'licence'],
  columns: ['dataModel', 'latestReleaseDate', 'licence'],
  filters: ['deployment', 'dataModel', 'costOfUse'],
  chooser: {
    deployment: {
      ask: 'How should it run?',
      answers: {
        server: { text: 'As a server', where: [{ fact: 'deployment', is: 'server' }] },
        embedded: { text: 'Inside my application', where: [{ fact: 'deployment', is: 'embedded' }] },
      },
    },
    data: {
      ask: 'What shape has your data?',
      answers: {
        tables: { text: 'Tables', where: [{ fact: 'dataModel', is: 'relational' }] },
        documents: { text: 'Documents', where: [{ fact: 'dataModel', is: 'document' }] },
        pairs: { text: 'Keys with values', where: [{ fact: 'dataModel', is: 'key-value' }] },
      },
    },
    search: {
      ask: 'What must you be able to search?',
      answers: {
        words: { text: 'Words of texts', where: [{ fact: 'fullTextSearch', is: true }] },
        vectors: { text: 'The nearest vectors', where: [{ fact: 'vectorSearch', is: true }] },
      },
    },
    cost: {
      ask: 'What may it cost?',
      answers: { nothing: { text: 'Nothing, without conditions', where: [{ fact: 'costOfUse', is: 'free' }] } },
    },
  },
  terms: {
    facts: ['costOfUse', 'licence'],
    free: { besides: 'the cost of your own machines is not included', when: { costOfUse: 'free' }, licence: 'licence' },
  },
});
