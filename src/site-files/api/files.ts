/** All files of the API of a site. */
import type { Catalogue } from '../../catalogue.ts';
import { csvText } from './csv.ts';
import type { ApiFile } from './endpoint.ts';
import { ALL_ENDPOINTS } from './index-document.ts';
import { openapiDocument } from './openapi.ts';

const ROOT = 'api/v1/';

interface Made<T> {
  /** Below `api/v1/`, without its ending. */
  readonly name: string;
  readonly make: () => T;
}

const filesOf = (catalogue: Catalogue): readonly ApiFile[] => ALL_ENDPOINTS.flatMap(({ files }) => files(catalogue));
const nameOf = ({ path }: ApiFile) => path.slice(ROOT.length);

/** The documents. */
export function jsonFiles(catalogue: Catalogue): readonly Made<unknown>[] {
  const openapi = { name: 'openapi', make: () => openapiDocument(catalogue) };
  return [...filesOf(catalogue).map((file) => ({ name: nameOf(file), make: file.answer })), openapi];
}

/** The tables. */
export function csvFiles(catalogue: Catalogue): readonly Made<string>[] {
  return filesOf(catalogue).flatMap((file) => {
    const { table } = file;
    if (table === undefined) return [];
    const make = () => {
      const { columns, rows } = table();
      return csvText(rows, columns);
    };
    return [{ name: nameOf(file), make }];
  });
}
