// The body as plain text: the whole of it for the clipboard, and its first words for lists.
import type { Node } from 'prosemirror-model';

/** In characters, as the desk cuts it. */
const LONGEST_OPENING = 140;

/** What stands for a node without words of its own; in a line of a list a break is a space, and a number is nothing. */
type Leaves = (leaf: Node) => string;

const inText: Leaves = ({ type, attrs }) => {
  if (type.name === 'footnote_reference') return `[${attrs.label}]`;
  return type.name === 'embed' ? attrs.address : '\n';
};

const inLine: Leaves = ({ type, attrs }) => {
  if (type.name === 'hard_break') return ' ';
  if (type.name === 'embed') return attrs.address;
  return type.name === 'picture' ? attrs.alt : '';
};

export const plainText = (doc: Node): string => doc.textBetween(0, doc.content.size, '\n\n', inText);

/** The first words of the body that stand under no picture, as the desk tells them. */
export function openingOf(doc: Node): string {
  let at = 0;
  for (const block of doc.children) {
    const words = block.type.name === 'figure' ? '' : doc.textBetween(at, at + block.nodeSize, ' ', inLine).trim();
    if (words) return [...words].slice(0, LONGEST_OPENING).join('');
    at += block.nodeSize;
  }
  return '';
}
