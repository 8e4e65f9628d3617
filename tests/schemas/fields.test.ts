import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { isoDate, line, listOf, monthOrDay, name, publicUrl, slug, sourceRef } from '../../schemas/fields.ts';

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('addresses', () => {
  test.each([
    'https://example.org',
    'https://example.org/a?b=c#d',
    'https://www.example.org:8443/@a/b',
    'https://xn--e1afmkfd.example',
  ])('%s is taken', (url) => expect(takes(publicUrl, url)).toBe(true));
  test.each([
    'http://example.org',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:x',
    'ftp://example.org',

    '//example.org',
    'https:example.org',
    'example.org',
    '',
    ' https://example.org',
    'https://example.org/a b',
    'https://example.org/\nb',

    'https://user:secret@example.org',
    'https://user@example.org',
    'https://example.org:99999',
    'https://example',
    'https://',

    'https://localhost',
    'https://127.0.0.1',
    'https://10.0.0.1',
    'https://169.254.169.254',
    'https://2130706433',
    'https://0x7f.1',
    'https://[::1]',

    'https://a.local',
    'https://a.internal',
    'https://exa\u202emple.org',
    'https://example.org/"onx="',
    "https://example.org/'",
    'https://example.org/<b>',
    `https://example.org/${'a'.repeat(500)}`,
  ])('%j is refused', (url) => {
    expect(takes(publicUrl, url)).toBe(false);
    expect(takes(sourceRef, url)).toBe(false);
  });
  test('a source may also be the id of one', () => expect(takes(sourceRef, 'example-list')).toBe(true));
});

describe('days', () => {
  test.each(['2026-07-01', '2024-02-29', '1950-01-01', '2100-12-31'])('%s is a day', (day) =>
    expect(takes(isoDate, day)).toBe(true),
  );
  test.each([
    '2026-02-29',
    '2024-02-30',
    '2024-13-01',
    '0000-00-00',
    '9999-01-01',
    '1949-12-31',
    '2026-7-1',
    '2026-07-01T00:00:00Z',
    '01.07.2026',
    '2026-07',
    '',
  ])('%s is not', (day) => expect(takes(isoDate, day)).toBe(false));
  test('a Date is not text', () => expect(takes(isoDate, new Date(0))).toBe(false));
  test.each(['2024-06', '2024-06-30'])('%s is a month or a day', (day) => expect(takes(monthOrDay, day)).toBe(true));
  test.each(['2024', '2024-13', '2024-06-31', '2024-00', '1949-12', '2024-6'])('%s is neither', (day) =>
    expect(takes(monthOrDay, day)).toBe(false),
  );
});

describe('lines of text', () => {
  test.each(['Example', 'عربي', '日本', '👩‍🔬', '</script><script>alert(1)</script>', '" onmouseover="alert(1)'])(
    '%s is plain text',
    (text) => expect(takes(line(80), text)).toBe(true),
  );
  test.each([
    '',
    ' ',
    ' a',
    'a ',
    'a\nb',
    'a\tb',
    'a\0b',
    'a\u001bb',
    'a\u200bb',
    'a\u202eb',
    'a\u2066b',
    'a\u2028b',
    'a\ufeffb',
    'x'.repeat(81),
  ])('%j is refused', (text) => expect(takes(line(80), text)).toBe(false));
});

test('a list holds no value twice', () => {
  expect(takes(listOf(slug, 3), ['a', 'b'])).toBe(true);
  expect(takes(listOf(slug, 3), ['a', 'a'])).toBe(false);
  expect(takes(listOf(slug, 3), ['a', 'b', 'c', 'd'])).toBe(false);
});

describe('names', () => {
  test.each(['OpenAI: o4 Mini', 'Qwen 模型', 'ГигаЧат', 'Αθηνά 2', 'β-VAE', 'Café'])('%s is one', (text) =>
    expect(name.safeParse(text).success).toBe(true),
  );
  test.each(['\u041epenAI', 'Cl\u0430ude', 'G\u03bfogle'])('%s only looks like one', (text) =>
    expect(name.safeParse(text).error?.issues[0]?.message).toMatch(/look-alikes of another script/),
  );
});
