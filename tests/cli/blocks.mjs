// What WordPress's editor makes of block markup, by its own scripts: the blocks that it calls invalid, and where it would write
// other HTML than it got. Usage: node blocks.mjs FOLDER FILE…, the folder being a WordPress's `wp-includes`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

const [includes, ...files] = process.argv.slice(2);

/** A browser, with stand-ins for what jsdom lacks and the scripts ask for when they load. */
function browser() {
  const { window } = new JSDOM('<!doctype html><body></body>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    url: 'http://127.0.0.1/',
    virtualConsole: new VirtualConsole(),
  });
  const listen = { addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} };
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  return Object.assign(window, {
    matchMedia: () => ({ matches: false, ...listen }),
    ResizeObserver: Observer,
    IntersectionObserver: Observer,
  });
}

/** The scripts that each script of WordPress's needs, by its own list. */
function needs() {
  const list = readFileSync(join(includes, 'assets/script-loader-packages.php'), 'utf8');
  const entries = list.matchAll(/'([a-z0-9-]+)\.js' => array\('dependencies' => array\(([^)]*)\)/g);
  return new Map(
    [...entries].map(([, name, all]) => [`wp-${name}`, [...all.matchAll(/'([^']+)'/g)].map(([, need]) => need)]),
  );
}

/** Loads a script after those that it needs, each once. */
function load(window, name, needed, loaded) {
  if (loaded.has(name)) return;
  loaded.add(name);
  const before = name === 'react-dom' ? ['react'] : (needed.get(name) ?? []);
  before.forEach((need) => load(window, need, needed, loaded));
  const places = [`js/dist/vendor/${name}.js`, `js/dist/${name.replace(/^wp-/, '')}.js`];
  const path = places.map((place) => join(includes, place)).find(existsSync);
  if (path) window.eval(readFileSync(path, 'utf8'));
  if (name === 'lodash') window.lodash = window._.noConflict();
}

const window = browser();
load(window, 'wp-block-library', needs(), new Set());
window.wp.blockLibrary.registerCoreBlocks();
const { parse, serialize, createBlock } = window.wp.blocks;

/** Blocks with those inside them. */
const all = (blocks) => blocks.flatMap((block) => [block, ...all(block.innerBlocks)]);

/** HTML without comments. */
function html(source) {
  const template = window.document.createElement('template');
  template.innerHTML = source.replace(/<!--[^]*?-->\n*/g, '');
  return template.content;
}

/** What is written anew from what was read, block by block. */
const written = (blocks) => blocks.map(({ name, attributes, innerBlocks }) => serialize([createBlock(name, attributes, innerBlocks)]));

for (const file of files) {
  const source = readFileSync(file, 'utf8').trim();
  const blocks = parse(source);
  const isBad = ({ name, isValid }) => !isValid || name === 'core/missing' || name === 'core/freeform';
  const [came, went] = [html(source), html(written(blocks).join('\n\n'))].map((content) => [...content.childNodes]);
  const pairs = Array.from({ length: Math.max(came.length, went.length) }, (_, at) => [came[at], went[at]]);
  const told = (node) => node?.outerHTML ?? node?.textContent;
  const whole = html(source);
  const values = [...whole.querySelectorAll('[alt], [href]')].flatMap((it) => [it.getAttribute('alt'), it.getAttribute('href')]);
  console.log(
    JSON.stringify({
      blocks: all(blocks).length,
      invalid: all(blocks).filter(isBad).map(({ name, originalContent }) => `${name}: ${originalContent}`),
      rewritten: pairs.filter(([a, b]) => !a || !b || !a.isEqualNode(b)).map((pair) => pair.map(told)),
      words: [source.replace(/<!--[^]*?-->/g, '').replace(/<[^>]*>/g, ' '), ...values].join(' '),
    }),
  );
}
window.close();
