import { expect, test } from 'vitest';
import { inSentence } from '../../src/views/in-sentence.ts';

test.each([
  ['Chat models', 'chat models'],
  ['A chat assistant', 'a chat assistant'],
  ['OCR tools', 'OCR tools'],
  ['OpenAI-compatible API', 'OpenAI-compatible API'],
  ['LoRA training', 'LoRA training'],
  ['Écriture', 'écriture'],
  ['', ''],
])('%s is %s within a sentence', (name, text) => expect(inSentence(name)).toBe(text));
