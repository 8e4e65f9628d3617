/** What GitHub states of a repository and an entry should not take without a look: counts at their cap, licences not recognised. */
import { parseLicence } from '../../../schemas/spdx.ts';
import type { StatedFact } from '../../../schemas/content.ts';
import { remark, type FactRemark } from '../remark.ts';
import type { GithubFacts } from './github-facts.ts';

/**
 * GitHub links the addresses of at most 500 authors to users, and counts no others. Several addresses are often one user, so the
 * count stops well below that: at 378 for a project of 3,634.
 */
const [MAYBE_CAPPED, CAP] = [250, 500];

type Stated = Readonly<Record<string, StatedFact>>;

/** A count that may have stopped at the cap is no better than a higher one, nor than none. */
function doubtCount(found: unknown, stated: StatedFact | undefined): FactRemark | undefined {
  if (typeof found !== 'number' || found < MAYBE_CAPPED || found > CAP) return undefined;
  if (typeof stated?.value === 'number' && stated.value <= found) return undefined;
  const kept = stated === undefined ? 'not used' : `kept ${String(stated.value)} from ${stated.source}, and not used`;
  const text = `contributors: ${kept}: ${found}, which GitHub states. It links at most ${CAP} addresses of authors to users, so that count may be too low`;
  return remark('capped count', text, 'contributors');
}

/** A licence that was recognised once, and is not now. */
function doubtLicence({ facts, repository }: GithubFacts, stated: StatedFact | undefined): FactRemark | undefined {
  const isListed =
    typeof stated?.value === 'string' && parseLicence(stated.value) !== undefined && !stated.value.includes('LicenseRef-');
  if (facts.licence !== undefined || !isListed) return undefined;
  const id = repository.license?.spdx_id;
  const now = id === undefined || id === null ? 'finds no licence (null)' : `recognises no licence (${id})`;
  const text = `licence: kept ${String(stated.value)} from ${stated.source}, although GitHub now ${now}. Read the licence, and change it by hand`;
  return remark('change of licence', text, 'licence');
}

/** The facts that an entry which states `stated` can take, with a remark on each other. */
export function doubtGithub(found: GithubFacts, stated: Stated = {}): GithubFacts {
  const count = doubtCount(found.facts.contributors, stated.contributors);
  const remarks = [count, doubtLicence(found, stated.licence)].filter((one) => one !== undefined);
  const { contributors, ...others } = found.facts;
  const facts = count === undefined && contributors !== undefined ? { ...others, contributors } : others;
  return { ...found, facts, remarks: [...found.remarks, ...remarks] };
}
