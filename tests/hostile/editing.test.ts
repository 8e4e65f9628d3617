/** `visavis fix` on text that nobody should have written: it never throws, is done after one run, and repeats no word of it. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixEntry } from '../../src/editing/fix-entry.ts';
import { modelText } from '../support/check-file.ts';

const MARKS =
  '\n¦\n  ¦\n- ¦: ¦, ¦[¦]¦{¦}¦"¦\'¦#¦&a ¦*a¦!!js ¦|¦>¦? ¦---¦...¦%¦\t¦@¦<<: ¦facts:\n  contextTokens: ¦value¦__proto__¦1.10¦null¦é¦\r¦\ufeff';
const frontMatter = fc
  .array(fc.constantFrom(...MARKS.split('¦')), { maxLength: 30 })
  .map((parts) => `---\n${parts.join('')}\n---\n`);

beforeEach(() => vi.spyOn(process, 'emitWarning').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

test('front matter of the marks of YAML', () =>
  fc.assert(
    fc.property(frontMatter, (text) => {
      const once = fixEntry(text, 'model');
      expect(fixEntry(once, 'model')).toBe(once);
      expect(process.emitWarning).not.toHaveBeenCalled();
    }),
    { numRuns: 2_000 },
  ));
test('a tag is left as it is, and no warning shows its line', () => {
  const line = 'aliases: !!js/function "::error file=x::"\n';
  expect(fixEntry(modelText(line), 'model')).toContain(line);
  expect(process.emitWarning).not.toHaveBeenCalled();
});
test('code below the front matter stays text', () => {
  const text = modelText('', '---js\nmodule.exports = process.exit(1)\n---\n');
  expect(fixEntry(text, 'model')).toBe(text);
});
