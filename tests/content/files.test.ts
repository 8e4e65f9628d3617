import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixEntry } from '../../src/editing/fix-entry.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { editorFaults, schemaFiles } from '../support/editor-faults.ts';

describe('every file is valid for an editor, too', () => {
  test.each(schemaFiles('content'))('%s: %s', (name, file) => {
    expect(editorFaults(name, file, readFileSync(join('content', file), 'utf8'))).toEqual([]);
  });
});

test.each(kinds)('every entry of kind $id is in its usual form', ({ id, folder }) => {
  for (const file of globSync(`content/${folder}/*`)) {
    const text = readFileSync(file, 'utf8');
    expect(fixEntry(text, id) === text, `${file}: run npm run fix`).toBe(true);
  }
});
