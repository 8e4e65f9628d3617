import { describe, expect, test } from 'vitest';
import { hasNumbers, numbersAsked, numbersOfName } from '../../src/search/text-numbers.ts';

const shown = (name: string) => numbersOfName(name).map(({ digits, unit }) => `${digits}${unit}`);
const meets = (text: string, name: string) => hasNumbers(numbersAsked(text), numbersOfName(name));

describe('the numbers of a name', () => {
  test.each([
    ['Opus 4.8', ['4.8']],
    ['opus-4-8', ['4.8']],
    ['Qwen3.5 9B', ['3.5', '9b']],
    ['gemma-4-31b-it', ['4', '31b']],
    ['Kimi K2 0905', ['2', '0905']],
    ['gpt-4o-2024-08-06', ['4o', '2024', '08.06']],
    ['Mixtral 8x22B', ['8x', '22b']],
    ['Gemini 3.0 Pro', ['3']],
    ['Haiku 4,5', ['4.5']],
    ['Whisper', []],
  ])('%s: %s', (name, numbers) => expect(shown(name)).toEqual(numbers));
});

describe('are what a text asks for', () => {
  test.each([
    ['gpt 5', 'GPT-5.4'],
    ['gpt 4 1', 'GPT-4.1'],
    ['gpt41', 'GPT-4.1'],
    ['opus 4-8', 'Claude Opus 4.8'],
    ['gemma 31b', 'Gemma 4 31B'],
    ['qwen 3 32b', 'Qwen3 32B'],
    ['gpt5pro', 'GPT-5 Pro'],
    ['no number', 'GPT-5'],
    ['gemini 3.0', 'Gemini 3 Pro'],
  ])('%s: %s', (text, name) => expect(meets(text, name)).toBe(true));
  test.each([
    ['claude 6', 'Claude Opus 4.6'],
    ['gpt 4.5', 'GPT-5.4'],
    ['gpt 4 5', 'GPT-5.4'],
    ['gpt 7', 'GPT-5'],
    ['gpt 5o', 'GPT-5'],
    ['o1 mini', 'o3-mini'],
    ['llama 40', 'Llama 3.1 405B'],
    ['gpt-4o-2099-01-01', 'gpt-4o-2024-08-06'],
  ])('but not %s: %s', (text, name) => expect(meets(text, name)).toBe(false));
});
