import { devRoute } from '../../../../files/dev-route.ts';
import { EMBEDS } from '../../../../files/file-kinds.ts';

export const { getStaticPaths, GET } = devRoute(EMBEDS);
