import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { labelerFile } from '../../src/project-files/labels.ts';

test('.github/labeler.yml is fresh (npm run schemas)', () =>
  expect(readFileSync('.github/labeler.yml', 'utf8')).toBe(labelerFile()));
