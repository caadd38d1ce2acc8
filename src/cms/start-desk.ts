import CMS, { type CmsConfig } from '@sveltia/cms';
import { DESKS, deskConfig, formatName } from './desk.ts';
import { readEntry, writeEntry } from './entry-text.ts';

/** Starts Sveltia CMS on the page, with the forms and the files of this project, in the language of the browser. */
for (const desk of DESKS) {
  CMS.registerCustomFormat(formatName(desk), 'md', {
    fromFile: (text) => readEntry(desk, text),
    toFile: (values) => writeEntry(desk, values),
  });
}
const config = deskConfig(navigator.language.startsWith('ja') ? 'ja' : 'en');
// A test holds the configuration against Sveltia's own schema, which says more than its types.
await CMS.init({ config: config as unknown as CmsConfig });
