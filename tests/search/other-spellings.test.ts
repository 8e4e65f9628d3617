import { expect, test } from 'vitest';
import { otherSpellings } from '../../src/search/other-spellings.ts';

test.each([
  ['fine-tuning of text-to-image models', 'fine finetuning image text texttoimage to tuning'],
  ['read/write and read/write again', 'read readwrite write'],
  ['plain words - with a dash', ''],
])('%s', (text, spellings) => expect(otherSpellings(text)).toBe(spellings));
