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

// What is typed into a form would be lost by the reload that follows each change of a file, another editor's or a
// build's: Vite does not reload where it is told that another page has changed.
import.meta.hot?.on('vite:beforeFullReload', (reload) => {
  reload.path = '/another.html';
});
