/** Services that run a database for you: `content/hosting-services/<slug>.md`. */
import { defineKind } from 'visavis/define-kind';

const PRICE = { type: 'usd', better: 'lower', decimals: 2, maxAgeDays: 365 } as const;
const FEATURE = { type: 'boolean', better: 'higher', maxAgeDays: 730 } as const;

export const hostingService = defineKind({
  id: 'hosting-service',
  label: 'Hosting service',
  plural: 'Hosting services',
  icon: 'cloud',
  folder: 'hosting-services',
  maker: { field: 'provider', label: 'Provider', description: 'The company that runs the service.' },
  links: { documentation: { label: 'Documentation', description: 'Where the provider explains how to use it.' } },
  groups: {
    pricing: {
      label: 'Pricing',
      facts: {
        freePlan: {
          ...FEATURE,
          label: 'Free plan',
          maxAgeDays: 365,
          definition: 'Whether a small database, or an allowance of use each month, is free without an end date.',
        },
        freeStorageGb: {
          label: 'Free storage',
          type: 'size',
          better: 'higher',
          unit: 'GB',
          maxAgeDays: 365,
          definition: 'How much data the free plan holds. A gibibyte counts as a gigabyte.',
        },
        smallestPlanUsdPerMonth: {
          ...PRICE,
          label: 'Smallest paid plan',
          unit: 'USD a month',
          definition:
            'The fixed charge of the smallest plan that is paid for, before storage and use; 0 where only use is charged.',
        },
        storageUsdPerGbMonth: {
          ...PRICE,
          label: 'Storage price',
          unit: 'USD per GB a month',
          definition:
            'What a gigabyte of stored data costs for a month on the smallest paid plan. A gibibyte counts as a gigabyte.',
        },
      },
    },
    databases: {
      label: 'Databases',
      facts: {
        engines: {
          label: 'Databases offered',
          type: 'list',
          choices: {
            postgresql: 'PostgreSQL',
            mysql: 'MySQL',
            valkey: 'Valkey',
            clickhouse: 'ClickHouse',
            opensearch: 'OpenSearch',
            dragonfly: 'Dragonfly',
            cockroachdb: 'CockroachDB',
          },
          better: 'none',
          maxAgeDays: 730,
          definition: 'The databases that the service runs.',
        },
        maxStorageGb: {
          label: 'Largest database',
          type: 'size',
          better: 'higher',
          unit: 'GB',
          maxAgeDays: 730,
          definition: 'How large one database may grow before you have to ask the provider.',
        },
      },
    },
    safety: {
      label: 'Backups and availability',
      facts: {
        pointInTimeRecovery: {
          ...FEATURE,
          label: 'Point-in-time recovery',
          definition: 'Whether data can be brought back as it was at any moment of a period, on at least one paid plan.',
        },
        backupRetentionDays: {
          label: 'Backups kept for',
          type: 'count',
          better: 'higher',
          unit: 'days',
          maxAgeDays: 1095,
          definition:
            'The longest time that can be chosen for the provider’s own backups, or for the history that it can restore.',
        },
        uptimePercent: {
          label: 'Uptime commitment',
          type: 'percent',
          better: 'higher',
          maxAgeDays: 730,
          definition: 'The availability that the provider names for its best covered plans.',
        },
        readReplicas: {
          ...FEATURE,
          label: 'Read replicas',
          definition: 'Whether you can add copies that answer read-only queries.',
        },
      },
    },
    reach: {
      label: 'Reach',
      facts: {
        regions: {
          label: 'Regions',
          type: 'count',
          better: 'higher',
          unit: 'regions',
          maxAgeDays: 730,
          definition: 'How many cloud regions can be chosen for a database, counted over all plans and cloud providers.',
        },
      },
    },
  },
  schemaOrg: { type: 'Service', maker: 'provider' },
  highlights: ['engines', 'storageUsdPerGbMonth', 'pointInTimeRecovery'],
  columns: ['engines', 'storageUsdPerGbMonth', 'regions'],
  filters: ['freePlan', 'pointInTimeRecovery'],
  chooser: {
    plan: {
      ask: 'Do you want to begin without paying?',
      answers: { free: { text: 'On a free plan', where: [{ fact: 'freePlan', is: true }] } },
    },
    engine: {
      ask: 'Which database should it run?',
      answers: {
        postgresql: { text: 'PostgreSQL', where: [{ fact: 'engines', includes: 'postgresql' }] },
        mysql: { text: 'MySQL', where: [{ fact: 'engines', includes: 'mysql' }] },
        valkey: { text: 'Valkey', where: [{ fact: 'engines', includes: 'valkey' }] },
      },
    },
    copies: {
      ask: 'Do you need copies to read from?',
      answers: { replicas: { text: 'Read replicas', where: [{ fact: 'readReplicas', is: true }] } },
    },
  },
  unitPrice: 'storageUsdPerGbMonth',
  cost: {
    note: 'Dollars a month for stored data alone, at list prices. Computing time, fixed charges, transfer and backups come on top.',
    unit: 'USD per GB a month',
    parts: {
      storage: { price: 'storageUsdPerGbMonth', label: 'Stored data (GB)', brief: '{} GB', symbol: 'storage' },
    },
  },
});
