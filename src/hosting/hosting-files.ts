import { makeCaddyHeaders, makeNginxHeaders, makeNginxMaps } from './server-files.ts';

/** The files of `deploy/` that follow from the headers, by path; a test holds them in step. */
export const HOSTING_FILES: Readonly<Record<string, string>> = {
  'deploy/nginx/header-maps.conf': makeNginxMaps(),
  'deploy/nginx/headers.conf': makeNginxHeaders(),
  'deploy/caddy/headers.caddy': makeCaddyHeaders(),
};
