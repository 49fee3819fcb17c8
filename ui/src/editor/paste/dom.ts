// What the steps of cleaning do to elements.

/** Puts what an element holds in its place. One by one, here and below: JavaScriptCore takes no 65,536 arguments. */
export function unwrap(element: Element): void {
  const held = element.ownerDocument.createDocumentFragment();
  moveAll(element, held);
  element.replaceWith(held);
}

/** Moves all that one node holds to the end of another. */
export function moveAll(from: Node, to: Node): void {
  while (from.firstChild) to.appendChild(from.firstChild);
}

/** Nodes as one, to be put somewhere. */
export function together(page: Document, nodes: Iterable<Node>): DocumentFragment {
  const all = page.createDocumentFragment();
  for (const node of nodes) all.appendChild(node);
  return all;
}

/** The same element under another name, without its attributes. */
export function rename(element: Element, tag: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(tag);
  moveAll(element, renamed);
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
