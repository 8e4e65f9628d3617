import { expect, test } from 'vitest';
import { nearTerms } from '../../src/search/near-terms.ts';
import type { QuestionIndex, SearchTerm } from '../../src/search/question-index.ts';

const need = (id: string, ...names: string[]): SearchTerm => ({ type: 'need', id, names });
const INDEX: QuestionIndex = {
  today: '2026-03-15',
  spellings: {},
  kinds: [],
  terms: [
    need('tune', 'Tune radios'),
    need('transcribe', 'Transcribe meetings', 'transcription'),
    need('extract', 'Extract structured data'),
    need('chat', 'Chat rooms', 'phone alternative'),
    { type: 'kind', id: 'data', names: ['Data'] },
  ],
  meanings: [],
  labels: {},
  values: {},
  capable: {},
};
const near = (text: string) => nearTerms(INDEX, text, ['phone']).things.map(({ id }) => id);

test.each([
  ['radio tuning', ['tune']],
  ['tuned radio', ['tune']],
  ['transcribe podcasts', ['transcribe']],
  ['extract data from invoices', ['extract']],
])('"%s" says what a name says in other forms', (text, ids) => expect(near(text)).toEqual(ids));
test.each(['phone', 'phone alternative', 'podcast', 'a', 'data from old green books', ''])('"%s" says too little', (text) =>
  expect(near(text)).toEqual([]),
);
test('a text is whole where a term says all of it', () => {
  expect(nearTerms(INDEX, 'tuning radios', []).isWhole).toBe(true);
  expect(nearTerms(INDEX, 'tuning radios fast', []).isWhole).toBe(false);
});
