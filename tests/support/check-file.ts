/** One file through parser and schema, without a folder around it. */
import * as z from 'zod';
import { checkData, parseFile, type CheckedFile } from '../../src/entries/check-file.ts';
import { normalise } from '../../src/entries/source-text.ts';
import type { Checked } from '../../src/problems/problem.ts';
import { schemas } from '../../src/kinds/kinds.ts';

/** What the checks of a single model file say; paths into the data are left out, so that results can be compared. */
export function checkFile(file: string, text: string): Checked<Pick<CheckedFile, 'data' | 'prose' | 'proseLine'>> {
  const parsed = parseFile({ file, text: normalise(text) });
  if (!parsed.ok) return parsed;
  const checked = checkData(file, parsed.value, schemas.entries.get('model') ?? z.never());
  if (!checked.ok) return checked;
  const { data, prose, proseLine } = checked.value;
  return { ok: true, value: { data, prose, proseLine } };
}

/** The one claim that an entry needs. */
export const CLAIM = 'capabilities: [{ id: text-writing, title: Writes, description: It writes texts., source: example-list }]\n';

/** The text of a small valid model with `keys` after its last one and `prose` below. */
export const modelText = (keys = '', prose = '') =>
  `---\nname: Example Three\nvendor: Example Works\nsummary: An invented model.\nhomepage: https://example.org/three\n${keys}---\n${prose}`;
