#!/usr/bin/env node
// `npx sabamori`: the query for whoever has installed the package. Node runs TypeScript, but not below node_modules;
// there its own function takes the types away.
import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const OWN = new URL('../', import.meta.url).href;

if (nodeModule.registerHooks === undefined || nodeModule.stripTypeScriptTypes === undefined) {
  console.error(`Sabamori's query needs Node 22.15 or later; this is Node ${process.versions.node}.`);
  process.exit(2);
}
nodeModule.registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith(OWN) || !url.endsWith('.ts')) return nextLoad(url, context);
    const source = nodeModule.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
// Node warns that the function may still change; that is no news to whoever asks a question.
process.removeAllListeners('warning');
await import('./query.ts');
