import { describe, expect, test } from 'vitest';
import { normalizeName } from '../../src/text/normalize-name.ts';

describe('the form in which names are compared', () => {
  test.each([
    ['GPT-4.1 Mini', 'gpt 4 1 mini'],
    ['  ＧＰＴ ', 'gpt'],
    ['Café', 'cafe'],
    ['STRASSE', 'strasse'],
    ['straße', 'strasse'],
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['كلام 模型', 'كلام 模型'],
  ])('%s is compared as "%s"', (name, normal) => expect(normalizeName(name)).toBe(normal));
  test('a name without a letter or digit stays as it is', () => expect(normalizeName(' ❤ ')).toBe('❤'));
  test('what is normal stays so', () => {
    for (const name of ['gpt 4 1 mini', 'cafe', 'c++']) expect(normalizeName(name)).toBe(name);
  });
});
