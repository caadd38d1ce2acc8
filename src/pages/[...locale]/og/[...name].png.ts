import { devRoute } from '../../../files/dev-route.ts';
import { PREVIEWS } from '../../../files/file-kinds.ts';

export const { getStaticPaths, GET } = devRoute(PREVIEWS);
