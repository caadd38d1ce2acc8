import { byId, readJson } from '../dom.ts';
import { startCheck } from './check.ts';
import { startMaking } from './make.ts';
import type { PasswordSettings } from './settings.ts';

/** Starts both tools of the page, and says so where a part of them cannot be loaded. */
export function startPasswordPage(): void {
  const settings = readJson<PasswordSettings>('settings');
  const { check } = startCheck(settings);
  startMaking(settings, check).catch(() => {
    byId('made-status').textContent = settings.texts.broken;
  });
}
