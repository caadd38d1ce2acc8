import { devRoute } from '../../../files/dev-route.ts';
import { API_FILES } from '../../../files/file-kinds.ts';

export const { getStaticPaths, GET } = devRoute(API_FILES);
