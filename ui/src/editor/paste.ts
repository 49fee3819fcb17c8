// What comes in by the clipboard: cleaned before the schema sees it.
import { plainTables } from './paste-tables';

/** Addresses of other people's redirects and trackers, undone where that is safe. */
const TRACKERS = /^(utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid|igshid)$/;

/** HTML from Word, Google Docs or the web, with their oddities made plain. */
export function cleanHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('script, style, iframe, object, embed, svg, meta, link, template, input, button, select').forEach((node) => node.remove());
  page.querySelectorAll<HTMLElement>('[hidden], [style*="mso-hide" i], [style*="display:none" i], [style*="display: none" i]').forEach((node) => node.remove());
  page.querySelectorAll<HTMLAnchorElement>('a[href]').forEach((link) => link.setAttribute('href', cleanAddress(link.getAttribute('href') ?? '')));
  wordLists(page);
  googleBreaks(page);
  loneFigures(page);
  plainTables(page);
  plainSpaces(page);
  return page.body.innerHTML;
}

/** The address behind a redirect of Google's, without what only follows the reader around. */
export function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const behind = /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url' ? url.searchParams.get('q') : null;
  if (behind && URL.canParse(behind)) return cleanAddress(behind);
  const followers = [...url.searchParams.keys()].filter((key) => TRACKERS.test(key));
  if (followers.length === 0) return address;
  followers.forEach((key) => url.searchParams.delete(key));
  return url.href;
}

/** Word writes lists as paragraphs that name their level in a style and draw their own bullet. */
function wordLists(page: Document): void {
  for (const line of page.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) {
    const level = Number(/level(\d)/.exec(line.getAttribute('style') ?? '')?.[1] ?? 1);
    const bullet = line.querySelector('[style*="mso-list" i]');
    const ordered = /^\(?[\da-z]{1,4}[.)]/i.test((bullet ?? line).textContent?.trim() ?? '');
    bullet?.remove();
    const item = page.createElement('li');
    item.append(...line.childNodes);
    listFor(line, level, ordered).append(item);
    line.remove();
  }
}

/** The list before this line at that level, or a new one. */
function listFor(line: Element, level: number, ordered: boolean): Element {
  const tag = ordered ? 'ol' : 'ul';
  let list = line.previousElementSibling;
  if (!list?.matches('[data-word]')) {
    list = line.ownerDocument.createElement(tag);
    list.setAttribute('data-word', '');
    line.before(list);
  }
  for (let depth = 1; depth < level && list.lastElementChild; depth++) {
    const item: Element = list.lastElementChild;
    const inner = item.lastElementChild;
    list = inner?.matches('ul, ol') ? inner : item.appendChild(line.ownerDocument.createElement(tag));
  }
  return list;
}

/** Google Docs puts bare breaks between paragraphs. */
function googleBreaks(page: Document): void {
  page.querySelectorAll('b[id^="docs-internal-guid"] > br, br.Apple-interchange-newline').forEach((node) => node.remove());
}

/** A paragraph of nothing but a picture is a figure. */
function loneFigures(page: Document): void {
  for (const image of page.querySelectorAll('p > img:only-child, p > a:only-child > img:only-child')) {
    const line = image.closest('p');
    if (line?.textContent?.trim() === '') line.replaceWith(image);
  }
}

/** Browsers write a run of spaces, or a space at an edge, as no-break spaces. */
function plainSpaces(page: Document): void {
  page.querySelectorAll('.Apple-converted-space').forEach((node) => node.replaceWith(' '));
  page.querySelectorAll('o\\:p').forEach((node) => node.replaceWith(...node.childNodes));
}
