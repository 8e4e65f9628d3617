import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { place, problemsAt } from '../support/problems.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { EDITS } from '../bench/scale/edits.ts';
import { writeContent } from '../bench/scale/content.ts';

const ENTRIES = 80;

test('the invented entries that builds are measured with pass every check, and so does each edit that a build is measured after', async () => {
  const [content, project] = [await temporaryFolder(), await temporaryFolder()];
  const component = join('src', 'components', 'Comparison.tsx');
  cpSync(component, join(project, component));
  writeContent(content, ENTRIES);
  for (const { name, apply } of EDITS) {
    apply({ content, project, entries: ENTRIES });
    expect({ after: name, told: (await problemsAt(content)).map(place) }).toEqual({ after: name, told: [] });
  }
});
