import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import { makeApiInput } from '../../src/site/api-input.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { TODAY } from '../builders.ts';

const { entries } = await readContentFolder('content');
const built = buildCatalog({ entries, today: TODAY });
if (!built.ok) throw new Error('the content has problems');

/** The open data's input, made from the real content. */
export const REAL_INPUT = makeApiInput(makeSite(built.catalog, TODAY));
