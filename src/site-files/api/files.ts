/** All files of the API of a site. */
import type { Catalogue } from '../../catalogue.ts';
import type { ApiFile } from './endpoint.ts';
import { ALL_ENDPOINTS } from './index-document.ts';
import { openapiDocument } from './openapi.ts';

const ROOT = 'api/v1/';

/** Below `api/v1/`, without its ending. */
interface Named {
  readonly name: string;
}

interface Document extends Named {
  readonly make: () => unknown;
}

interface Table extends Named {
  readonly table: NonNullable<ApiFile['table']>;
}

const filesOf = (catalogue: Catalogue): readonly ApiFile[] => ALL_ENDPOINTS.flatMap(({ files }) => files(catalogue));
const nameOf = ({ path }: ApiFile) => path.slice(ROOT.length);

/** The documents. */
export function jsonFiles(catalogue: Catalogue): readonly Document[] {
  const openapi = { name: 'openapi', make: () => openapiDocument(catalogue) };
  return [...filesOf(catalogue).map((file) => ({ name: nameOf(file), make: file.answer })), openapi];
}

/** The lists that are also tables. */
export const csvFiles = (catalogue: Catalogue): readonly Table[] =>
  filesOf(catalogue).flatMap((file) => (file.table === undefined ? [] : [{ name: nameOf(file), table: file.table }]));
