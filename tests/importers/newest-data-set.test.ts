/** A data set that has an address for each day: the newest is found without a date. */
import { describe, expect, test } from 'vitest';
import { readDataSet, type DataSet } from '../../src/importers/data-set.ts';
import { DataSetError, UnreachableError } from '../../src/importers/fact-table.ts';
import { useLocalServer } from '../support/local-server.ts';

const { asked, url } = useLocalServer({
  '/2026-08-20': (_request, response) => response.end('the list'),
  '/2026-08-21': (_request, response) => response.writeHead(404).end(),
  '/2026-08-22': (_request, response) => response.writeHead(404).end(),
  '/2026-09-01': (_request, response) => response.writeHead(403).end(),
});
const list: DataSet<readonly string[]> = {
  url: (date) => url(`/${date}`),
  renewedWithin: 2,
  parse: (text, asOf) => [text, asOf],
};

describe('the newest of a list that is published by the day', () => {
  test('is that of the day, or of the last before it that has one', async () => {
    expect(await readDataSet(list, { newestUntil: '2026-08-22' })).toEqual(['the list', '2026-08-20']);
    expect(asked).toEqual(['GET /2026-08-22', 'GET /2026-08-21', 'GET /2026-08-20']);
  });
  test('is not older than the list takes to be renewed: it may have ended', async () => {
    const read = readDataSet({ ...list, renewedWithin: 1 }, { newestUntil: '2026-08-22' });
    await expect(read).rejects.toThrow(UnreachableError);
    await expect(read).rejects.toThrow(/There is nothing at .*2026-08-22, nor at the addresses of the 1 days before/);
  });
  test('is not looked for where the server refuses to answer, nor where a date or a place is given', async () => {
    await expect(readDataSet(list, { newestUntil: '2026-09-01' })).rejects.toThrow(DataSetError);
    expect(await readDataSet(list, { newestUntil: '2026-09-01', asOf: '2026-08-20' })).toEqual(['the list', '2026-08-20']);
  });
});
