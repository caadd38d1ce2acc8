import { FRAME } from '../i18n/messages/frame.ts';
import type { Localized } from '../schema/text.ts';

/** The pages of the main navigation, in order. */
export const MAIN_PAGES: { path: string; name: Localized }[] = [
  { path: '/choose/', name: FRAME.choose },
  { path: '/compare/', name: FRAME.compare },
  { path: '/rankings/', name: FRAME.rankings },
  { path: '/providers/', name: FRAME.providers },
  { path: '/features/', name: FRAME.features },
  { path: '/attacks/', name: FRAME.attacks },
  { path: '/guides/', name: FRAME.guides },
];
