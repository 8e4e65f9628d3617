import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releaseNotes } from '../../src/project-files/release-notes.ts';

const LOG =
  '# Changelog\n\n## Unreleased\n\n- Later.\n\n## 0.2.0\n\n- **New.** Text\n  over two lines.\n\n## 0.10.0\n\n## 0.1.0\n\n- Old.\n';

test('the notes of a version are its section', () =>
  expect(releaseNotes(LOG, '0.2.0')).toBe('- **New.** Text\n  over two lines.\n'));
test('the last section ends with the file', () => expect(releaseNotes(LOG, '0.1.0')).toBe('- Old.\n'));
test.each(['0.3.0', '0.2', '.2.0', '0.10.0', ''])('there are none for "%s"', (version) =>
  expect(releaseNotes(LOG, version)).toBeUndefined(),
);
test('our changelog has those of the version that the program says it is', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  expect(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version)).toMatch(/^- /);
});
