/** Facts and counts of a synthetic repository: all that the kind asks for. */
import { stateAll, type Facts } from './models.ts';
import type { Random } from './random.ts';

function countsOf(random: Random) {
  const stars = random.whole(2000, 90_000);
  const commits = random.whole(1500, 20_000);
  const releases = random.whole(20, 200);
  return {
    stars,
    forks: Math.round(stars / random.whole(5, 12)),
    dependents: random.whole(100, 20_000),
    monthlyDownloads: random.whole(200_000, 1_500_000),
    contributors: random.whole(40, 900),
    commitAuthors: random.whole(40, 900),
    commits,
    commitsLastYear: Math.round(commits / random.whole(3, 9)),
    releases,
    tags: releases + random.whole(0, 9),
    openIssues: random.whole(20, 900),
    closedIssues: random.whole(900, 9000),
  };
}

export function repositoryFacts(slug: string, random: Random): Facts {
  const values = {
    status: 'active',
    pricing: 'free',
    primaryLanguage: random.one(['Python', 'TypeScript', 'Rust', 'Go', 'Java']),
    package: `https://packages.example.org/${slug}`,
    ...countsOf(random),
    latestRelease: `${random.whole(1, 9)}.${random.whole(0, 20)}.0`,
    latestReleaseDate: random.day('2026-04-01', '2026-05-20'),
    firstCommitDate: random.day('2021-01-01', '2024-01-01'),
    lastCommitDate: random.day('2026-05-20', '2026-05-31'),
    licence: random.one(['MIT', 'Apache-2.0', 'BSD-3-Clause', 'MPL-2.0']),
  };
  return stateAll(values, random);
}

const DAYS = ['2025-06-01', '2025-12-01', '2026-03-01'];

/** Stars rose by steps to the present count. */
export function repositoryHistory(facts: Facts, random: Random): Readonly<Record<string, unknown>> {
  const now = Number(facts.stars?.value);
  const step = random.amount(0.03, 0.1, 2);
  const stars = DAYS.map((asOf, index) => ({
    value: Math.round(now * (1 - (DAYS.length - index) * step)),
    source: 'facts-list',
    asOf,
  }));
  return { stars };
}
