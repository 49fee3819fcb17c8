// What Ghost's own renderer makes of the posts of an import, as it does when it publishes them. Usage: node lexical.mjs FILE…,
// each the JSON of an import; prints the HTML of each as a line of JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const require = createRequire(import.meta.url);
const { LexicalHTMLRenderer } = require('@tryghost/kg-lexical-html-renderer');
const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes');

for (const file of process.argv.slice(2)) {
  const [{ data }] = JSON.parse(readFileSync(file, 'utf8')).db;
  const renderer = new LexicalHTMLRenderer({ dom: new JSDOM(), nodes: DEFAULT_NODES });
  const html = await renderer.render(data.posts[0].lexical, { siteUrl: 'https://site.example', imageOptimization: {} });
  const page = new JSDOM(html).window.document;
  const values = ['alt', 'href', 'action'].flatMap((name) => [...page.querySelectorAll(`[${name}]`)].map((it) => it.getAttribute(name)));
  console.log(JSON.stringify({ html, words: [html.replace(/<[^>]*>/g, ' '), ...values].join(' ') }));
}
