// Line breaks that stand for paragraphs, and empty lines that stand for space.
import { BLOCKS, isBlank, together } from './dom';

export function plainBreaks(page: Document): void {
  const broken = new Set([...page.querySelectorAll('br')].map((br) => br.parentElement!));
  for (const block of broken) if (block.matches(HOLDERS)) splitAtBreaks(block);
  // What was copied from an editor like ours is open at its ends, and an empty line in it is meant.
  if (page.querySelector('[data-pm-slice]')) return;
  for (const line of [...page.querySelectorAll('p, h1, h2, h3, h4, h5, h6')].reverse()) {
    if (isBlank(line) && (line.previousElementSibling || line.nextElementSibling)) line.remove();
  }
}

const HOLDERS = 'body, p, div, li, blockquote, section, article, main';

/** Two breaks in a row end a paragraph; one at the end of a line or beside a block is no break at all. */
function splitAtBreaks(block: Element): void {
  const lines = linesOf(block);
  const page = block.ownerDocument;
  if (lines.length < 2) return block.replaceChildren(together(page, lines.flat()));
  const paragraphs = together(page, lines.map((line) => (isBlock(line[0]) ? line[0] : paragraph(block, line))));
  if (block.localName === 'p') block.replaceWith(paragraphs);
  else block.replaceChildren(paragraphs);
}

/** What stands between double breaks and blocks; single breaks stay within their line. */
function linesOf(block: Element): Node[][] {
  const lines: Node[][] = [[]];
  let breaks: Node[] = [];
  for (const node of block.childNodes) {
    if (node.nodeName === 'BR') breaks.push(node);
    else if (breaks.length === 0 || !isSpace(node)) {
      const [line, single] = [lines.at(-1)!, breaks.length === 1];
      if (isBlock(node)) lines.push([node], []);
      else if (single && line.length > 0) line.push(breaks[0], node);
      else if (breaks.length > 1) lines.push([node]);
      else line.push(node);
      breaks = [];
    }
  }
  return lines.filter((line) => !line.every(isSpace));
}

function paragraph(block: Element, line: Node[]): Element {
  const paragraph = block.ownerDocument.createElement('p');
  if (block.hasAttribute('data-attribution')) paragraph.setAttribute('data-attribution', '');
  paragraph.append(together(block.ownerDocument, line));
  return paragraph;
}

const isBlock = (node: Node) => node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(BLOCKS);

const isSpace = (node: Node) => node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && /^[ \t\r\n]*$/.test(node.textContent ?? ''));
