// Headings. The headline is level 1, so those of another text that begins at 1 go down by one.
import { moveAll } from './dom';

export function headings(page: Document): void {
  if (!page.querySelector('h1:not([data-level])')) return;
  for (const heading of [...page.querySelectorAll('h1, h2, h3')]) {
    if (heading.hasAttribute('data-level')) continue;
    const lower = page.createElement(`h${Number(heading.localName[1]) + 1}`);
    moveAll(heading, lower);
    heading.replaceWith(lower);
  }
}
