/** Github-Ranking and Github-Ranking-AI: the most starred repositories of a day, as CSV. */
import * as z from 'zod';
import { count, day, parseRows, tableOf, text } from '../csv-rows.ts';
import type { DataSet } from '../data-set.ts';
import type { repository } from '../../../schemas/kinds/repository.ts';
import { statedFacts, type FactTable, type TableRow } from '../fact-table.ts';
import { mainLanguage } from './main-language.ts';

const rankingRow = z.object({
  username: z.string().min(1),
  repo_name: z.string().min(1),
  repo_url: z.string().refine((text) => URL.canParse(text), 'is no address'),
  stars: count,
  forks: count,
  language: text,
  last_commit: day,
});

/** A list of a day -> stars, forks, main language and last commit by `owner/name` in lower case. */
function parseRanking(source: string, title: string, csv: string, asOf: string): FactTable {
  const rows = parseRows(csv, rankingRow, title).map(({ repo_url, repo_name, username, ...row }): TableRow => {
    const key = new URL(repo_url).pathname.slice(1).toLowerCase();
    const facts = statedFacts<typeof repository>({
      primaryLanguage: mainLanguage(row.language),
      stars: row.stars,
      forks: row.forks,
      lastCommitDate: row.last_commit,
    });
    return { key, name: repo_name, maker: username, homepage: repo_url, links: { repository: repo_url }, facts };
  });
  return tableOf(source, asOf, rows);
}

/** Github-Ranking: by stars, by forks and by language. */
export const parseGithubRanking = (csv: string, asOf: string): FactTable =>
  parseRanking('github-ranking', 'Github-Ranking', csv, asOf);

/** Github-Ranking-AI: by search words, such as LLM. */
const parseGithubRankingAi = (csv: string, asOf: string): FactTable =>
  parseRanking('github-ranking-ai', 'Github-Ranking-AI', csv, asOf);

/** Both are written each day. A gap of a few days is theirs, and a longer one the end of a list. */
const DAILY = 7;

export const githubRanking: DataSet<FactTable> = {
  url: (date) => `https://raw.githubusercontent.com/EvanLi/Github-Ranking/master/Data/github-ranking-${date}.csv`,
  renewedWithin: DAILY,
  parse: parseGithubRanking,
};

export const githubRankingAi: DataSet<FactTable> = {
  url: (date) => `https://raw.githubusercontent.com/yuxiaopeng/Github-Ranking-AI/main/Data/github-ranking-${date}.csv`,
  renewedWithin: DAILY,
  parse: parseGithubRankingAi,
};
