import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { importBenchmark } from '../../src/commands/import-benchmark.ts';
import { matchResults, parseMapping, parseResults } from '../../src/importers/sources/benchmark-table.ts';
import { BASE_CONTENT, contentWith } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('parseResults', () => {
  test.each(['model,score\nOne,5\nTwo,\nThree, \n', '[{"model":"One","score":5},{"model":"Two","score":null}]'])(
    'what was not measured is no 0: %j',
    (text) => expect(parseResults(text, 'table').map(({ model, score }) => [model, score])).toEqual([['One', 5]]),
  );
  test('reads CSV with a header, in whatever order its columns stand', () => {
    const csv = '\uFEFFscore,model,date\n61.5,"One, large",2026-06-01\n4,Two,\n';
    expect(parseResults(csv, 'table.csv')).toEqual([
      { model: 'One, large', score: 61.5, date: '2026-06-01' },
      { model: 'Two', score: 4, date: undefined },
    ]);
  });
  test('reads who reports a result: nobody else than the maker is named', () => {
    const rows = parseResults('model,score,reportedBy\nOne,5,maker\nTwo,4,\n', 'table.csv');
    expect(rows.map(({ reportedBy }) => reportedBy)).toEqual(['maker', undefined]);
    expect(() => parseResults('model,score,reportedBy\nOne,5,friends\n', 'table.csv')).toThrow('reportedBy');
  });
  test('reads JSON', () =>
    expect(parseResults('[{"model":"One","score":5,"variant":"high"}]', 'table.json')).toEqual([
      { model: 'One', score: 5, variant: 'high' },
    ]));
  test.each([
    ['model,score\nOne,many\n', /\[0\]\.score/],
    ['<!doctype html><p>Moved</p>', /not a table of results/],
    ['[{"model":', /neither a JSON list nor a CSV/],
    ['name,points\nOne,5\n', /\[0\]\.model/],
    ['model;score\nOne;5\n', /its cells stand between semicolons, and not between commas/],
    ['model\tscore\nOne\t5\n', /its cells stand between tabs/],
    ['model,score\n"One,5\n', /a quotation mark on line 2 is not closed/],
    ['model,score\nOne,5,6\n', /line 2 has more or fewer cells than the header/],
    ['model,score\nOne,"5,6"\n', /\[0\]\.score: expected a number, found the text "5,6"/],
    ['[{"model":"One","score":true}]', /\[0\]\.score: expected a number, found the word true/],
    ['model,score\nOne,0x10\n', /\[0\]\.score/],
  ])('%j is rejected with its place', (text, message) => expect(() => parseResults(text, 'table')).toThrow(message));
});

describe('matchResults', () => {
  const names = parseMapping(
    'One (high): { entry: example-one, variant: high effort }\nOne: example-one\nOld: null\n',
    'map.yaml',
  );
  const rows = [
    { model: 'One', score: 40 },
    { model: 'One (high)', score: 60 },
    { model: 'Old', score: 1 },
    { model: 'One-ish', score: 99 },
  ];
  test('gives the best setting of each entry, with its name', () =>
    expect(matchResults(rows, names, 'higher', '2026-06-01').results).toEqual([
      { slug: 'example-one', value: 60, variant: 'high effort', asOf: '2026-06-01' },
    ]));
  test('the best is the lowest where less is better', () =>
    expect(matchResults(rows, names, 'lower', '2026-06-01').results[0]?.value).toBe(40));
  test('lists names that the mapping does not hold, and not those that it leaves out', () =>
    expect(matchResults(rows, names, 'higher', '2026-06-01').unmatched).toEqual(['One-ish']));
  test('a mapping of another form is rejected', () =>
    expect(() => parseMapping('One: [a, b]\n', 'map.yaml')).toThrow('does not map published names'));
});

describe('visavis import-benchmark', () => {
  async function run(table: string, mapping: string, overlay: Record<string, string> = {}) {
    const content = await contentWith(overlay);
    const dir = await temporaryFolder();
    const [from, map] = [join(dir, 'table.csv'), join(dir, 'map.yaml')];
    await writeFile(from, table);
    await writeFile(map, mapping);
    let printed = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    await importBenchmark('example-puzzles', { content, from, map, asOf: '2026-07-07' });
    return { printed, text: await readFile(join(content, 'models', 'example-one.md'), 'utf8') };
  }

  test('changes the result in place, with setting, source and date', async () => {
    const { printed, text } = await run(
      'model,score\nOne,70.5\nNobody,1\n',
      'One: { entry: example-one, variant: high effort }\n',
    );
    expect(text).toContain('  example-puzzles: { value: 70.5, variant: high effort, source: example-table, asOf: 2026-07-07 }\n');
    expect(text).toContain('  example-mistakes: { value: 4, source: example-table, asOf: 2026-06-01 }\n');
    expect(printed).toContain('~ example-puzzles: 61.5 -> 70.5 (high effort)');
    expect(printed).toContain('? Nobody');
  });
  test('knows the names that the benchmark’s own file holds', async () => {
    const file = 'benchmarks/example-puzzles.yaml';
    const named = `${readFileSync(join(BASE_CONTENT, file), 'utf8')}names:\n  One (max): { entry: example-one, variant: max }\n  Old One: null\n`;
    const { printed, text } = await run('model,score\nOne (max),71\nOld One,3\n', '{}', { [file]: named });
    expect(text).toContain('  example-puzzles: { value: 71, variant: max, source: example-table, asOf: 2026-07-07 }\n');
    expect(printed).toContain('1 result of example-puzzles, 1 new or changed, 0 names without a mapping.');
  });
  test.each([
    ['off the scale', 'model,score\nOne,7050\n', '7050 is outside of 0 to 100'],
    ['of a setting on two lines', 'model,score,variant\nOne,70,"high\neffort"\n', 'variant: '],
    ['of a day to come', 'model,score,date\nOne,70,2099-01-01\n', 'it is of 2099-01-01, a day to come'],
    ['older than that of the entry', 'model,score,date\nOne,70,2020-01-01\n', 'it is of 2020-01-01, and the entry has one of'],
    ['of more digits than an entry can hold', 'model,score\nOne,70.12345678\n', '70.12345678 has more than 6 digits'],
  ])('a result %s is not used, and said with the reason', async (_name, table, reason) => {
    const { printed, text } = await run(table, 'One: example-one\n');
    expect(text).toBe(readFileSync(join(BASE_CONTENT, 'models/example-one.md'), 'utf8'));
    expect(printed).toContain(`example-one\n  ? not used: ${reason}`);
  });
  test('names are printed without what a terminal would obey', async () =>
    expect((await run('model,score\n\u001b[31mOne\u202e,5\n', '{}')).printed).toContain('  ?  [31mOne'));
  test('a mapping that is no YAML is said to be none', () =>
    expect(() => parseMapping('One: [a\n', 'map.yaml')).toThrow(/^map\.yaml is not YAML: look for a bracket/));
  test('a mapping to an entry that does not exist is said, and changes nothing', async () => {
    expect((await run('model,score\nOne,70.5\n', 'One: nobody\n')).printed).toContain(
      'the mapping names this entry, but it does not exist',
    );
  });
});
