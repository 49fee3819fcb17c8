// What the cursor stands in.
import type { Node, NodeType, ResolvedPos } from 'prosemirror-model';

/** A node around a place: itself, its depth there, and where it begins. */
export type Around = { node: Node; depth: number; at: number };

/** The innermost node of one of those types around a place. */
export function around($at: ResolvedPos, ...types: NodeType[]): Around | null {
  for (let depth = $at.depth; depth > 0; depth--) {
    const node = $at.node(depth);
    if (types.includes(node.type)) return { node, depth, at: $at.before(depth) };
  }
  return null;
}
