import type { APIRoute } from 'astro';
import type { Download } from '../../../../site/downloads.ts';
import { loadOpenData } from '../../../../site/open-data.ts';

/** The downloads: CSV, XLSX, SQLite, data package, sums. */
export async function getStaticPaths() {
  const { downloads } = await loadOpenData();
  return downloads.map((download) => ({ params: { file: download.name }, props: { download } }));
}

export const GET: APIRoute = ({ props }) => {
  const { download } = props as { download: Download };
  return new Response(download.content, { headers: { 'Content-Type': download.mediaType } });
};
