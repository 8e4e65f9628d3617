import { expect, test } from 'vitest';
import { inSentence } from '../../src/views/in-sentence.ts';

test.each([
  ['Chat models', 'chat models'],
  ['Text-to-speech models', 'text-to-speech models'],
  ['Multi-GPU training', 'multi-GPU training'],
  ['A chat assistant', 'a chat assistant'],
  ['Quality', 'quality'],
  ['OCR tools', 'OCR tools'],
  ['RAG frameworks', 'RAG frameworks'],
  ['LoRA training', 'LoRA training'],
  ['OpenAI-compatible API', 'OpenAI-compatible API'],
  ['3D generation', '3D generation'],
  ['Écriture', 'écriture'],
  ['', ''],
])('"%s" is "%s" in a sentence', (name, text) => expect(inSentence(name)).toBe(text));
