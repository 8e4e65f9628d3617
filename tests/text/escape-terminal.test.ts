import { describe, expect, test } from 'vitest';
import { escapeLog, escapeTerminal } from '../../src/text/escape-terminal.ts';

describe('escapeTerminal', () => {
  test.each(['\u001b', '\u0007', '\r', '\n', '\u009b', '\u202e', '\u2066', '\u200b', '\ufeff'])(
    'replaces %j by a space',
    (character) => expect(escapeTerminal(`a${character}b`)).toBe('a b'),
  );
  test('leaves every other text as it is', () => expect(escapeTerminal('Café 模型 ::x')).toBe('Café 模型 ::x'));
});

describe('escapeLog', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['  ::add-mask::x', '  : :add-mask::x'],
    ['a ##[error]b', 'a ## [error]b'],
    ['\n::error::x', ' : :error::x'],
    ['a :: b', 'a :: b'],
  ])('%j is no command to the runner', (text, escaped) => expect(escapeLog(text)).toBe(escaped));
});
