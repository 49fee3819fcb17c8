// Opens pages in a real browser, passes over and presses all that is on them: a JSON line for each page on which something
// ran, and for each request but for the page itself and the files beside it.
// Usage: node press.mjs CHROMIUM PAGE…

import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [executablePath, ...pages] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--disable-quic', '--disable-sync', '--no-first-run'] });
const context = await browser.newContext();

function press() {
  const pressed = ['mouseover', 'mousedown', 'focus', 'mouseup', 'click', 'submit', 'toggle'];
  // A link to another page is only a link, and a vote a vote; one that runs something is not.
  const away = (event) => {
    const address = event.type === 'submit' ? event.target.action : event.target.closest?.('[href]')?.href;
    if (/^(https?|mailto|tel|file):/.test(address)) event.preventDefault();
  };
  for (const kind of ['click', 'submit']) addEventListener(kind, away, true);
  for (const element of document.querySelectorAll('*')) {
    for (const kind of pressed) element.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }));
    if (element instanceof HTMLAnchorElement) element.click();
  }
  return window.ran ?? null;
}

for (const path of pages) {
  const page = await context.newPage();
  const start = pathToFileURL(path).href;
  const beside = pathToFileURL(dirname(path)).href;
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(beside) && !address.startsWith('data:image/')) console.log(JSON.stringify({ path, asked: address }));
  });
  await page.goto(start);
  const ran = await page.evaluate(press).catch((error) => String(error));
  const after = await page.evaluate(() => window.ran ?? null).catch((error) => String(error));
  if (ran !== null || after !== null || page.url().split('#')[0] !== start) console.log(JSON.stringify({ path, ran, after, now: page.url() }));
  await page.close();
}
await browser.close();
