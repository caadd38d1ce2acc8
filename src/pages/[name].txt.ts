import { devRoute } from '../files/dev-route.ts';
import { LLMS } from '../files/file-kinds.ts';

export const { getStaticPaths, GET } = devRoute(LLMS);
