// What axe finds on pages in a real browser, by day, by night and on a phone: a JSON line for each finding.
// Usage: node axe.mjs CHROMIUM PAGE…

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const [executablePath, ...pages] = process.argv.slice(2);

const browser = await chromium.launch({
  executablePath,
  args: ['--disable-gpu', '--disable-quic', '--disable-sync', '--no-first-run'],
});
const context = await browser.newContext({ offline: true });
const looks = [
  { look: 'light', colorScheme: 'light', width: 1280 },
  { look: 'dark', colorScheme: 'dark', width: 1280 },
  { look: 'phone', colorScheme: 'light', width: 360 },
];
for (const path of pages) {
  for (const { look, colorScheme, width } of looks) {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pathToFileURL(path).href);
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    for (const { id, impact, help, nodes } of violations) {
      const where = nodes.map((node) => node.target.join(' '));
      console.log(JSON.stringify({ path, look, id, impact, help, where }));
    }
    await page.close();
  }
}
await browser.close();
