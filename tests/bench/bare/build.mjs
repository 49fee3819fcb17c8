// Builds the bare page with the editor packages of ui/ into target/bare.
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const inUi = createRequire(`${root}ui/package.json`);
const { build } = await import(pathToFileURL(inUi.resolve('vite')));

await build({
  configFile: false,
  root: here,
  logLevel: 'warn',
  resolve: { alias: [{ find: /^prosemirror-(.*)$/, replacement: `${root}ui/node_modules/prosemirror-$1` }] },
  build: {
    outDir: `${root}target/bare`,
    emptyOutDir: true,
    lib: { entry: `${here}bare.js`, formats: ['iife'], name: 'bare', fileName: () => 'bare.js' },
  },
});
for (const page of ['index.html', 'area.html']) cpSync(here + page, `${root}target/bare/${page}`);
