import type { APIRoute } from 'astro';
import { jsonFiles } from '../../../site-files/api/files.ts';
import { json } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';

/** The documents of the API. */
export const getStaticPaths = () => jsonFiles(catalogue).map(({ name, make }) => ({ params: { file: name }, props: { make } }));

export const GET: APIRoute<{ make: () => unknown }> = ({ props }) => json(props.make());
