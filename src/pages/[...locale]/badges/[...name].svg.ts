import { devRoute } from '../../../files/dev-route.ts';
import { BADGES } from '../../../files/file-kinds.ts';

export const { getStaticPaths, GET } = devRoute(BADGES);
