/**
 * Packages from which a list takes figures of a project. A list may name the package of another project, or one that its project
 * has given up: then the figures are not those of the project.
 */
import { daysBetween } from '../../../schemas/dates.ts';
import type { Entry } from '../../entries/entry.ts';

/** A package as a list names it. */
export interface ListedPackage {
  /** The package manager, as `ids` of an entry name it: `pypi`. */
  readonly manager: string;
  readonly id: string;
  /** When its last release came out, as the list writes it. */
  readonly released: string | undefined;
}

/** Package managers by the hosts of their pages. */
const HOSTS: Readonly<Record<string, string>> = { pypi: 'pypi.org', conda: 'anaconda.org' };

/** A package whose last release is so much older than that of its project is given up. */
const GIVEN_UP_DAYS = 365;

/** `conda-forge/Faiss_CPU` -> `faiss-cpu`: the name alone, with one kind of hyphen. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?!@).*\//, '')
    .replace(/[-_. ]+/g, '-');

/** What an entry states of its package of a manager; its `ids` are for what no rule finds. */
function statedPackage({ data }: Entry, manager: string): string | undefined {
  const page = data.facts.package?.value;
  if (data.ids[manager] !== undefined) return data.ids[manager];
  if (typeof page !== 'string' || !URL.canParse(page)) return undefined;
  const { hostname, pathname } = new URL(page);
  const [, ...parts] = pathname.replace(/\/$/, '').split('/');
  return hostname === HOSTS[manager] ? parts.slice(1).join('/') : undefined;
}

const isGivenUp = (released: string | undefined, project: unknown): boolean =>
  released !== undefined &&
  typeof project === 'string' &&
  daysBetween(released.slice(0, 10), project.slice(0, 10)) > GIVEN_UP_DAYS;

/** Whether a package is that of an entry: the one that the entry states, else one of its name that its project keeps up. */
function belongsTo(entry: Entry, { manager, id, released }: ListedPackage, projectReleased: unknown): boolean {
  const stated = statedPackage(entry, manager);
  if (stated !== undefined) return plain(stated) === plain(id);
  const names = [entry.links.repository ?? '', entry.data.name, ...entry.data.aliases].map((name) =>
    plain(name.replace(/\.git$/, '')),
  );
  return names.includes(plain(id)) && !isGivenUp(released, projectReleased);
}

/** Those of `listed` that are not known to be packages of the entry. `projectReleased` is the day of its latest release. */
export const foreignPackages = (
  entry: Entry,
  listed: readonly ListedPackage[],
  projectReleased: unknown,
): readonly ListedPackage[] => listed.filter((one) => !belongsTo(entry, one, projectReleased));
