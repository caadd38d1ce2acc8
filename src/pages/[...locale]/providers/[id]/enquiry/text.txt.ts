import { devRoute } from '../../../../../files/dev-route.ts';
import { ENQUIRY_TEXTS } from '../../../../../files/file-kinds.ts';

export const { getStaticPaths, GET } = devRoute(ENQUIRY_TEXTS);
