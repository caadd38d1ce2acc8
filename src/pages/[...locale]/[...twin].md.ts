import { devRoute } from '../../files/dev-route.ts';
import { TWINS } from '../../files/file-kinds.ts';

export const { getStaticPaths, GET } = devRoute(TWINS);
