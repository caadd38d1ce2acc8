import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withContentFolder } from '../content-folder.ts';
import { type Stage, startStage } from './browser.ts';

/** Builds the site from a content folder of its own and serves it; `close` removes what was built. */
export async function startContentStage(files: Parameters<typeof withContentFolder>[0]): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sabamori-dist-'));
  const dist = path.join(folder, 'dist');
  await withContentFolder(files, async (content) => {
    const env = { ...process.env, CONTENT_DIR: content, DIST_DIR: dist };
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the build failed:\n${stdout}\n${stderr}`);
  });
  const stage = await startStage(dist);
  return {
    ...stage,
    close: async () => {
      await stage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
