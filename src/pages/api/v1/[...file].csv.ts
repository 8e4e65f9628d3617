import type { APIRoute } from 'astro';
import { csvFiles } from '../../../site-files/api/files.ts';
import { text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';

/** The lists of the API as tables. */
export const getStaticPaths = () => csvFiles(catalogue).map(({ name, make }) => ({ params: { file: name }, props: { make } }));

export const GET: APIRoute<{ make: () => string }> = ({ props }) => text(props.make(), 'text/csv');
