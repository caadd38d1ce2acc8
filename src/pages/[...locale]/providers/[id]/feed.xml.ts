import { devRoute } from '../../../../files/dev-route.ts';
import { PROVIDER_FEEDS } from '../../../../files/file-kinds.ts';

export const { getStaticPaths, GET } = devRoute(PROVIDER_FEEDS);
