// Lists and quotations far inside one another: no writer means them, and the library gives up not much deeper.
import { moveAll, unwrap } from './dom';

const DEEPEST = 8;

export function shallow(page: Document): void {
  const deep = 'ul, ol, blockquote, section[data-callout]';
  const depths = new Map<Element, number>();
  for (const element of page.querySelectorAll(deep)) {
    const depth = (depths.get(element.parentElement?.closest(deep) ?? element) ?? 0) + 1;
    depths.set(element, depth);
  }
  for (const [element, depth] of [...depths].reverse()) {
    if (depth <= DEEPEST) continue;
    [...element.children].forEach((item) => item.localName === 'li' && unwrapItem(item));
    unwrap(element);
  }
}

/** What an item holds, on a line of its own. */
function unwrapItem(item: Element): void {
  const line = item.ownerDocument.createElement('div');
  moveAll(item, line);
  item.replaceWith(line);
}
