import { expect, test } from 'vitest';
import { entriesAnswer } from '../../src/site-files/api/documents/compact.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';

const catalogue = await catalogueOf(BASE_CONTENT);
const { entries } = catalogue.content;

test('the list of entries names every entry once', () =>
  expect(entriesAnswer(catalogue).result.map((entry) => entry.slug)).toEqual(entries.map((entry) => entry.slug)));
