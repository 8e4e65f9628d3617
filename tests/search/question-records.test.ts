import { expect, test } from 'vitest';
import { questionIndex } from '../../src/search/question-records.ts';
import { finderIndex } from '../../src/search/records.ts';
import { suggest } from '../../src/search/suggest.ts';
import { editing, loadFixture } from '../support/comparison.ts';

const STATUS = '  status: { value: retired, source: example-list, asOf: 2026-07-01 }\n';
const ENDED = `${STATUS.replace('retired', 'active').replace('2026-07-01', '2026-06-01')}  retirementDate: { value: 2026-07-01, source: example-list, asOf: 2026-06-01 }\n`;
const { catalogue } = await loadFixture({
  ...editing('site', 'models/example-bolt.md', 'facts:\n', `facts:\n${STATUS}`),
  ...editing('site', 'models/example-clay.md', 'facts:\n', `facts:\n${ENDED}`),
});
const lines = (text: string) => suggest(text, finderIndex(catalogue), questionIndex(catalogue));

test('what is gone can be asked for, also where its end has come since its status was read', () =>
  expect(lines('retired models')[0]).toMatchObject({
    text: 'Models that are retired',
    notes: ['2'],
    href: '/models/?status=retired&gone=1',
  }));
test('a sub-score can be asked for by the words of a site', () =>
  expect(lines('smartest model')[0]).toMatchObject({
    text: 'Models, highest Quality first',
    href: '/models/?sort=quality&dir=down',
  }));
test('a picture can be asked for', () =>
  expect(lines('best value')[0]).toMatchObject({ notes: ['Picture'], href: '/models/#picture' }));
test('days are counted from that of the site', () => expect(questionIndex(catalogue).today).toBe(catalogue.content.site.today));
