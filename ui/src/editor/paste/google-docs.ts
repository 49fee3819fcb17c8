// Google Docs: everything in one bold element that is not bold, bare breaks between paragraphs, and boxes to tick that
// are drawn.
import { rename, unwrap } from './dom';

export function googleDocs(page: Document): void {
  page.querySelectorAll('[id^="docs-internal-guid"] > br, br.Apple-interchange-newline').forEach((node) => node.remove());
  page.querySelectorAll('b[id^="docs-internal-guid"], google-sheets-html-origin').forEach(unwrap);
  page.querySelectorAll('img[aria-roledescription="checkbox"]').forEach((box) => box.remove());
  page.querySelectorAll('p.title').forEach((title) => rename(title, 'h1'));
}
