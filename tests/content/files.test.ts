import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS, kinds } from '../../schemas/index.ts';
import { fixEntry } from '../../src/editing/fix-entry.ts';
import { editorFaults, schemaFiles } from '../support/editor-faults.ts';

describe('every file is valid for an editor, too', () => {
  test.each(schemaFiles('content'))('%s: %s', (name, file) => {
    expect(editorFaults(name, file, readFileSync(join('content', file), 'utf8'))).toEqual([]);
  });
});

test.each(KINDS)('every entry of kind %s is in its usual form', (kind) => {
  for (const file of globSync(`content/${kinds[kind].folder}/*`)) {
    const text = readFileSync(file, 'utf8');
    expect(fixEntry(text, kind) === text, `${file}: run npm run fix`).toBe(true);
  }
});
