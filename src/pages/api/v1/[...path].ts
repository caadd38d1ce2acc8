import type { APIRoute } from 'astro';
import type { ApiFile } from '../../../api/api-files.ts';
import { loadOpenData } from '../../../site/open-data.ts';

/** Every JSON file of the API. */
export async function getStaticPaths() {
  return (await loadOpenData()).api.map((file) => ({ params: { path: file.path }, props: { file } }));
}

export const GET: APIRoute = ({ props }) => {
  const { file } = props as { file: ApiFile };
  return new Response(file.text, { headers: { 'Content-Type': 'application/json' } });
};
