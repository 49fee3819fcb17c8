// Word and OneNote in the browser: each item of a list is a list of its own that knows its level, and headings are
// paragraphs that say they are one.
import { rename, unwrap } from './dom';

export function wordOnline(page: Document): void {
  page.querySelectorAll('[role="heading"][aria-level]').forEach(heading);
  page.querySelectorAll('.EOP, .LineBreakBlob, .TrackedChangeDeleted, .WACImageOverlay').forEach((node) => node.remove());
  page.querySelectorAll('.ListContainerWrapper').forEach(unwrap);
}

function heading(line: Element): void {
  const level = Number(line.getAttribute('aria-level'));
  if (/^h\d$/.test(line.localName) || !(level >= 1 && level <= 6)) return;
  rename(line, `h${level}`);
}
