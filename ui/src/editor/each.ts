// Goes through those blocks of a document that an edit has touched.
import type { Node, NodeType } from 'prosemirror-model';
import { changedRange, position } from './patch';

/** Visits the nodes of a type in every block of `doc` that `before` has not. */
export function eachIn(doc: Node, before: Node, type: NodeType, visit: (node: Node, at: number) => void): void {
  const range = changedRange(before, doc);
  if (!range) return;
  let at = position(doc, range.from);
  for (const block of doc.children.slice(range.from, range.until)) {
    if (block.type === type) visit(block, at);
    const inside = at + 1;
    block.descendants((node, offset) => {
      if (node.type === type) visit(node, inside + offset);
      return !node.inlineContent;
    });
    at += block.nodeSize;
  }
}
