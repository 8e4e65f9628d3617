/**
 * The fixed words of the schemas: kinds, sub-scores, groups. They stand apart from zod, so that pages which render in the
 * browser need not load it.
 */

/** The kinds of entry, in canonical order: models stand left of repositories in every pair. */
export const KINDS = ['model', 'repository'] as const;
export type Kind = (typeof KINDS)[number];

export interface KindNames {
  /** The folder of `content/` and the first part of the address. */
  readonly folder: string;
  readonly label: string;
  readonly plural: string;
  /** The field that names who is behind the entry, and what readers call it. */
  readonly makerField: 'vendor' | 'owner';
  readonly makerLabel: string;
}

export const kindNames: Readonly<Record<Kind, KindNames>> = Object.freeze({
  model: { folder: 'models', label: 'Model', plural: 'Models', makerField: 'vendor', makerLabel: 'Vendor' },
  repository: { folder: 'repositories', label: 'Repository', plural: 'Repositories', makerField: 'owner', makerLabel: 'Owner' },
});

export const SUB_SCORES = ['adoption', 'quality', 'ecosystem', 'matchGraph'] as const;
export type SubScoreId = (typeof SUB_SCORES)[number];

/** The groups of a comparison table, in the order in which every page shows them. */
export const FACT_GROUPS = ['pricing', 'limits', 'modalities', 'features', 'adoption', 'activity', 'dates', 'licence'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

/** Licences under which anybody may use the work without charge, for any purpose. The others have terms to look up. */
export const OPEN_LICENCES: ReadonlySet<string> = new Set([
  'AGPL-3.0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'GPL-2.0',
  'GPL-3.0',
  'ISC',
  'LGPL-2.1',
  'LGPL-3.0',
  'MIT',
  'MPL-2.0',
  'Unlicense',
]);
