/** Whether the answers to questions count what the leaderboards show that they lead to. */
import type { Catalogue } from '../../src/catalogue.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { answerQuestion, nearestAnswers, type QuestionAnswer } from '../../src/search/answer-question.ts';
import { facetNames, filterEntries } from '../../src/search/facet-query.ts';
import { facetIndex } from '../../src/search/facet-records.ts';
import { packIndex, unpackIndex, type PackedNames } from '../../src/search/packed-names.ts';
import { questionIndex } from '../../src/search/question-records.ts';
import { readQuestion } from '../../src/search/read-question.ts';
import { finderIndex } from '../../src/search/records.ts';
import { parseLeaderboardQuery } from '../../src/views/leaderboard-query.ts';
import { leaderboardRows } from '../../src/views/pages/leaderboard-rows.ts';

/** Gives the number of rows that the leaderboard at an address shows, and throws `Error` for what it does not understand. */
export function rowCounter(catalogue: Catalogue): (href: string) => number {
  const facets = new Map(kinds.map(({ id, folder }) => [folder, { kind: id, index: facetIndex(catalogue, id) }]));
  return (href) => {
    const { pathname, search } = new URL(href, 'https://example.org');
    const [folder = '', category] = pathname.split('/').filter((part) => part !== '');
    const board = facets.get(folder);
    if (board === undefined) throw new Error(`${href} is no leaderboard`);
    const { kind, index } = board;
    const known = facetNames(index);
    const subScores = Object.keys(catalogue.method.ranking.subScores);
    const columns = { ...known.columns, ...Object.fromEntries(subScores.map((id) => [id, { isDown: true }])) };
    const { state, unknown } = parseLeaderboardQuery(search, { ...known, columns, subScores });
    if (unknown.length > 0) throw new Error(`${href}: the page does not understand ${unknown.join(', ')}`);
    const rows = leaderboardRows(catalogue, kind, category).filter(({ status }) => state.withGone || status?.isGone !== true);
    const places = rows.map(({ slug }) => index.slugs.indexOf(slug));
    const { isShown } = filterEntries(state, index, places);
    return places.filter((at) => isShown[at] === true).length;
  };
}

/** Texts of the words of a site, alone, with names, and by two, with all that joins them. */
export function askedTexts(catalogue: Catalogue): readonly string[] {
  const { meanings, terms, kinds: names } = questionIndex(catalogue);
  const words = [
    ...meanings.flatMap(({ words: [first = ''], wish }) => (wish.type === 'amount' || wish.type === 'kind' ? [] : first)),
    ...terms.flatMap(({ type, names: [first = ''] }) => (type === 'category' ? first : [])),
    'under $1',
    'released before 2026',
    'at least 100k context',
  ];
  const pairs = words.flatMap((one, at) => words.slice(at + 1).flatMap((two) => [`${one} and ${two}`, `${one} or ${two}`]));
  const named = finderIndex(catalogue).entries.flatMap(({ names: [name = ''] }) => name.split(' ')[0] ?? '');
  const [first = ''] = words;
  const plurals = names.map(({ plural }) => plural);
  return [
    ...words,
    ...new Set(named.map((name) => `${first} ${name}`)),
    ...words.flatMap((word) => [`not ${word}`, ...plurals.map((plural) => `${word} ${plural}`)]),
    ...pairs,
  ];
}

/** The answers to texts of which the page shows another number of rows than they say. */
export function countedOtherwise(catalogue: Catalogue, texts: readonly string[]) {
  const [questions, rowsAt] = [questionIndex(catalogue), rowCounter(catalogue)];
  // As the browser has them.
  const names = unpackIndex(JSON.parse(JSON.stringify(packIndex(finderIndex(catalogue)))) as PackedNames);
  const rows = new Map<string, number>();
  const countOf = (href: string) => rows.get(href) ?? (rows.set(href, rowsAt(href)).get(href) as number);
  const answers = texts.flatMap((text) =>
    readQuestion(text, questions).questions.flatMap((question) => {
      const exact = answerQuestion(question, questions, names);
      const own: readonly QuestionAnswer[] = exact.length > 0 ? exact : nearestAnswers(question, questions, names);
      return own.map(({ href, count }) => ({ text, href, count }));
    }),
  );
  return { asked: answers.length, wrong: answers.filter(({ href, count }) => countOf(href) !== count) };
}
