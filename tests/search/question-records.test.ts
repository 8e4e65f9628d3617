import { expect, test } from 'vitest';
import { questionIndex } from '../../src/search/question-records.ts';
import { finderIndex } from '../../src/search/records.ts';
import { suggest } from '../../src/search/suggest.ts';
import { editing, loadFixture } from '../support/comparison.ts';

const STATUS = '  status: { value: retired, source: example-list, asOf: 2026-07-01 }\n';
const { catalogue } = await loadFixture(editing('site', 'models/example-bolt.md', 'facts:\n', `facts:\n${STATUS}`));
const lines = (text: string) => suggest(text, finderIndex(catalogue), questionIndex(catalogue));

test('what is gone can be asked for', () =>
  expect(lines('retired models')[0]).toMatchObject({
    text: 'Models that are retired',
    notes: ['1'],
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
