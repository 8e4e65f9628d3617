import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read, readYaml } from './support/workflows.ts';

describe('forms, owners and labels', () => {
  interface Form {
    readonly body: readonly { readonly id: string; readonly validations: { readonly required: boolean } }[];
  }
  test.each(['new-entry', 'correction'])('the form %s asks for a source', (name) => {
    const source = readYaml<Form>(`.github/ISSUE_TEMPLATE/${name}.yml`).body.find(({ id }) => id === 'source');
    expect(source?.validations.required).toBe(true);
  });
  test('every path with an owner or a label exists', () => {
    const owned = read('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .map((line) => line.split(' ')[0] ?? '');
    const labelled = [...read('.github/labeler.yml').matchAll(/(?:- |file: )([\w./-]+?)(?:\/\*\*)?$/gm)].map(
      (match) => match[1] ?? '',
    );
    const paths = [...owned.map((path) => path.slice(1)), ...labelled];
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
  test('every label is listed for those who set up a repository, and no other', () => {
    const forms = ['new-entry', 'correction'].flatMap(
      (name) => readYaml<{ labels: string[] }>(`.github/ISSUE_TEMPLATE/${name}.yml`).labels,
    );
    const labels = [...Object.keys(readYaml<object>('.github/labeler.yml')), ...forms];
    const listed = [...read('CONTRIBUTING.md').matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]);
    expect(listed.toSorted()).toEqual(labels.toSorted());
  });
});
