// Builds the window into `dist`, which the desktop shell embeds.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  base: './',
  clearScreen: false,
  // The catalogue of words lies outside.
  server: { host: '127.0.0.1', port: 5183, strictPort: true, fs: { allow: ['.', '../crates/words'] } },
  build: {
    // The oldest web views Galley runs in.
    target: ['safari16.4', 'chrome111'],
    // The content policy allows no data: fonts, and one policy for all files is simpler.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    // The window, and the narrow one from which a piece is copied field by field.
    rolldownOptions: { input: ['index.html', 'fields.html'] },
  },
  // No test asserts how long something takes: a machine may be busy.
  test: { environment: 'jsdom', include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
