import { expect, test } from 'vitest';
import { ask } from '../../support/fact-types.ts';

const list = ask('list', { choices: { text: 'Text', image: 'Images', pdf: 'PDF' } });

test('some of the listed values are a value, each once', () =>
  expect([['text'], ['pdf', 'text'], [], ['text', 'text'], ['video'], 'text'].map(list.takes)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]));
test('readers see what the fact lists for them, in the order of the entry', () =>
  expect(list.format(['pdf', 'text'])).toBe('PDF, Text'));
test('has no order and no words of difference', () => {
  expect(list.comparable(['text'])).toBeUndefined();
  expect(list.difference(['text'], ['pdf'])).toBeUndefined();
});
