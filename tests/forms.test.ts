import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LABELS } from '../src/github/pull-labels.ts';
import { read, readYaml } from './support/workflows.ts';

describe('forms and owners', () => {
  interface Form {
    readonly body: readonly { readonly id: string; readonly validations: { readonly required: boolean } }[];
  }
  test.each(['new-entry', 'correction'])('the form %s asks for a source', (name) => {
    const source = readYaml<Form>(`.github/ISSUE_TEMPLATE/${name}.yml`).body.find(({ id }) => id === 'source');
    expect(source?.validations.required).toBe(true);
  });
  test('every path that has an owner or a label is there', () => {
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
  test('labels by path and the others are apart, so that neither workflow takes off what the other one set', () =>
    expect(Object.keys(readYaml<object>('.github/labeler.yml')).filter((name) => LABELS.some((one) => one === name))).toEqual(
      [],
    ));
  test('every label that is set is listed for those who set up the repository', () => {
    const forms = ['new-entry', 'correction'].flatMap(
      (name) => readYaml<{ labels: string[] }>(`.github/ISSUE_TEMPLATE/${name}.yml`).labels,
    );
    const labels = [...Object.keys(readYaml<object>('.github/labeler.yml')), ...forms, ...LABELS];
    expect(labels.filter((label) => !read('CONTRIBUTING.md').includes(`\`${label}\``))).toEqual([]);
  });
});
