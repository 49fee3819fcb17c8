// What the steps of cleaning do to elements.

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The same element under another name, without its attributes. */
export function rename(element: Element, tag: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Whether nothing in it is read or seen. */
export function isBlank(element: Element): boolean {
  return element.textContent?.trim() === '' && !element.matches(SEEN) && !element.querySelector(SEEN);
}

const SEEN = 'img, hr, table, [data-embed], [data-reference], [data-raw]';

/** Whether a node is white space between elements, or a comment. */
export function isGap(node: Node): boolean {
  return node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && node.textContent?.trim() === '');
}

/** Blocks that may hold other blocks. */
export const BLOCKS = 'address, article, aside, blockquote, body, center, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, summary, table, tbody, td, tfoot, th, thead, tr, ul';
