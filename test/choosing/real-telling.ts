import assert from 'node:assert/strict';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import { makeTelling } from '../../src/site/choose-page.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { TODAY } from '../builders.ts';

const built = buildCatalog({ ...(await readContentFolder('content')), today: TODAY });
assert.ok(built.ok);

/** The content of this repository, worked out. */
export const REAL_SITE = makeSite(built.catalog, TODAY);

/** What results are worked out from and told with, of the content of this repository. */
export const REAL_TELLING = { ja: makeTelling(REAL_SITE, 'ja'), en: makeTelling(REAL_SITE, 'en') };
