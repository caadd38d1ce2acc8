import { devRoute } from '../../../../files/dev-route.ts';
import { SHEET_PROVIDERS } from '../../../../files/file-kinds.ts';

export const { getStaticPaths, GET } = devRoute(SHEET_PROVIDERS);
