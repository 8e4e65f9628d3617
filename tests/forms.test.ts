import { describe, expect, test } from 'vitest';
import { readYaml } from './support/workflows.ts';

describe('forms', () => {
  interface Form {
    readonly body: readonly { readonly id: string; readonly validations: { readonly required: boolean } }[];
  }
  test.each(['new-entry', 'correction'])('the form %s asks for a source', (name) => {
    const source = readYaml<Form>(`.github/ISSUE_TEMPLATE/${name}.yml`).body.find(({ id }) => id === 'source');
    expect(source?.validations.required).toBe(true);
  });
});
