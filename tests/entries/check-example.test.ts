import { expect, test } from 'vitest';
import { edited, problemsOf } from '../support/problems.ts';

const told = async (example: string, more = {}) =>
  (await problemsOf({ 'site.yaml': edited('site.yaml', 'example-two vs example-engine', example), ...more })).map(
    ({ code, severity, message }) => `${code} ${severity}: ${message}`,
  );
const ended = (status: string) =>
  edited('models/example-one.md', 'facts:\n', `facts:\n  status: { value: ${status}, source: example-list, asOf: 2026-07-01 }\n`);

test.each(['example-one vs Example Kit', 'Example Works Example Two vs. ex-1', 'EXAMPLE ONE VS example engine'])(
  'an example may name entries as readers do: %s',
  async (example) => expect(await told(example)).toEqual([]),
);
test('what is no entry is told, each side by itself', async () =>
  expect(await told('Example Won vs Example Too')).toEqual([
    'poor-example warning: home.searchExample names "Example Too", which is no entry.',
    'poor-example warning: home.searchExample names "Example Won", which is no entry.',
  ]));
test.each(['retired', 'deprecated', 'legacy'])('what is %s is told', async (status) =>
  expect(await told('example-one vs Example Kit', { 'models/example-one.md': ended(status) })).toEqual([
    expect.stringContaining('"example-one", which is not current on the site’s day, 2026-07-15'),
  ]),
);
test('words ask for sub-scores that the ranking has', async () => {
  const words = (id: string) => ({
    'words.yaml': edited('words.yaml', '    quality:', `    ${id}:`),
  });
  expect(await problemsOf(words('quality'))).toEqual([]);
  expect((await problemsOf(words('qualty'))).map(({ code, hint }) => `${code}: ${hint}`)).toEqual([
    expect.stringMatching(/^unknown-key: .*quality/),
  ]);
});
