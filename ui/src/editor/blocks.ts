// Whole blocks: what moves, is copied and goes as one, be it one or several that are marked.
import { Fragment, type Node, type ResolvedPos } from 'prosemirror-model';
import { NodeSelection, Selection, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { isKind } from './callouts';
import { endOfBody } from './footnotes';
import { schema } from './schema';

const { nodes } = schema;

/** Neighbours: the children `from` to `until` of `parent`, whose own content begins at `inside`. */
export type Held = { parent: Node; inside: number; from: number; until: number };

/** A node that blocks may be put into, and where its content begins. */
export type Into = Pick<Held, 'parent' | 'inside'>;

/** The blocks that the cursor or the selection is in. */
export function heldBy({ selection }: EditorState): Held {
  return heldBetween(selection.$from, selection.$to);
}

/** The innermost blocks of a piece, a list or a gallery that reach from one place to another. */
export function heldBetween($from: ResolvedPos, $to: ResolvedPos): Held {
  let depth = $from.sharedDepth($to.pos);
  while (depth > 0 && !parts($from.node(depth))) depth--;
  const until = Math.max($to.indexAfter(depth), $from.index(depth) + 1);
  return { parent: $from.node(depth), inside: $from.start(depth), from: $from.index(depth), until: Math.min(until, $from.node(depth).childCount) };
}

/** One block by the place where it begins. */
export function heldAt(doc: Node, at: number): Held {
  const $at = doc.resolve(at);
  return { parent: $at.parent, inside: $at.start(), from: $at.index(), until: $at.index() + 1 };
}

/** The list or gallery around these blocks; null at the top of the piece. */
export function around(doc: Node, { inside }: Held): Held | null {
  return inside === 0 ? null : heldAround(doc, inside - 1);
}

/** The innermost block of a piece, a list or a gallery that a place is in, or before. */
export function heldAround(doc: Node, at: number): Held {
  const $at = doc.resolve(at);
  return heldBetween($at, $at);
}

export const blocksOf = ({ parent, from, until }: Held): readonly Node[] => parent.children.slice(from, until);

/** Where held blocks begin and end. */
export const startOf = ({ parent, inside, from }: Held): number => placeOf(parent, inside, from);
export const endOf = ({ parent, inside, until }: Held): number => placeOf(parent, inside, until);

/** Where the child of that index begins in a node whose content begins at `inside`. */
export function placeOf(parent: Node, inside: number, index: number): number {
  let at = inside;
  for (let i = 0; i < index; i++) at += parent.child(i).nodeSize;
  return at;
}

/** Between which indices these blocks may stand: footnotes stay at the foot, and nothing else goes there. */
export function roomFor(state: EditorState, held: Held): { from: number; to: number } {
  const all = held.parent.childCount;
  if (held.inside > 0) return { from: 0, to: all };
  const foot = state.doc.resolve(endOfBody(state)).index(0);
  return held.from >= foot ? { from: foot, to: all } : { from: 0, to: Math.max(foot, held.until) };
}

/** Moves blocks before the neighbour of that index. */
export const moveTo = (held: Held, index: number): Command => (state, dispatch) => {
  const { parent, inside, from, until } = held;
  const room = roomFor(state, held);
  if ((index >= from && index <= until) || index < room.from || index > room.to) return false;
  const after = index > until ? index - (until - from) : index;
  const rest = parent.children.toSpliced(from, until - from);
  const moved = rest.toSpliced(after, 0, ...blocksOf(held));
  if (!parent.type.validContent(Fragment.fromArray(moved))) return false;
  if (!dispatch) return true;
  const [at, end] = [startOf(held), endOf(held)];
  const tr = state.tr.delete(at, end);
  const to = inside + rest.slice(0, after).reduce((size, { nodeSize }) => size + nodeSize, 0);
  tr.insert(to, blocksOf(held));
  dispatch(kept(state.selection, tr, at, end, to - at).scrollIntoView());
  return true;
};

/** Moves the blocks under the cursor up or down among their like. */
export const moveBlock = (by: -1 | 1): Command => (state, dispatch, view) => moveHeld(heldBy(state), by)(state, dispatch, view);

/** Pictures go through the galleries in their way, and out at the other side. */
export const moveHeld = (held: Held, by: -1 | 1): Command => {
  const index = by < 0 ? held.from - 1 : held.until + 1;
  return (state, dispatch) => {
    const way = throughGallery(state.doc, held, by);
    return way ? moveInto(held, way, way.index)(state, dispatch) : moveTo(held, index)(state, dispatch);
  };
};

/** Moves blocks between the children of another node: pictures into a gallery, or out of one. A gallery that has nothing left
 * goes. */
export const moveInto = (held: Held, into: Into, index: number): Command => (state, dispatch) => {
  if (into.inside === held.inside) return moveTo(held, index)(state, dispatch);
  const blocks = Fragment.from(blocksOf(held));
  if (!into.parent.canReplace(index, index, blocks)) return false;
  if (!dispatch) return true;
  const [at, end] = [startOf(held), endOf(held)];
  const rest = held.parent.children.toSpliced(held.from, held.until - held.from);
  const outer = rest.every((node) => node.content.size === 0 && node.type === nodes.paragraph) ? around(state.doc, held) : null;
  const tr = outer ? state.tr.delete(startOf(outer), endOf(outer)) : state.tr.delete(at, end);
  const to = tr.mapping.map(placeOf(into.parent, into.inside, index));
  tr.insert(to, blocks);
  dispatch(kept(state.selection, tr, at, end, to - at).scrollIntoView());
  return true;
};

export const arePictures = (held: Held): boolean => blocksOf(held).every(({ type }) => type === nodes.figure);

/** Out of the gallery at its end, or into the one that is next. */
function throughGallery(doc: Node, held: Held, by: -1 | 1): (Into & { index: number }) | null {
  if (!arePictures(held)) return null;
  const { parent, inside, from, until } = held;
  const next = parent.maybeChild(by < 0 ? from - 1 : until);
  if (isKind(parent, 'gallery')) {
    const outer = next?.type === nodes.figure ? null : around(doc, held);
    return outer && { parent: outer.parent, inside: outer.inside, index: by < 0 ? outer.from : outer.until };
  }
  if (!next || !isKind(next, 'gallery')) return null;
  const pictures = next.children.map(({ type }) => type === nodes.figure);
  const index = by < 0 ? pictures.lastIndexOf(true) + 1 : Math.max(pictures.indexOf(true), 0);
  return { parent: next, inside: placeOf(parent, inside, by < 0 ? from - 1 : until) + 1, index };
}

/** The same once more, below. Of a footnote there is one. */
export const duplicate = (held: Held): Command => (state, dispatch) => {
  const copies = blocksOf(held).map(copyOf);
  const all = held.parent.children.toSpliced(held.until, 0, ...copies);
  if (copies.some(({ type }) => type === nodes.footnote) || !held.parent.type.validContent(Fragment.fromArray(all))) return false;
  if (!dispatch) return true;
  const [at, end] = [startOf(held), endOf(held)];
  const tr = state.tr.insert(end, copies);
  dispatch(kept(state.selection, tr, at, end, end - at).scrollIntoView());
  return true;
};

/** Takes blocks away; with the last of a list or a gallery goes that too. */
export const remove = (held: Held): Command => (state, dispatch) => {
  const outer = held.until - held.from === held.parent.childCount ? around(state.doc, held) : null;
  if (outer) return remove(outer)(state, dispatch);
  if (!dispatch) return true;
  const { tr } = state;
  const at = startOf(held);
  tr.delete(at, endOf(held));
  dispatch(tr.setSelection(near(tr, at)).scrollIntoView());
  return true;
};

/** Marks blocks as a whole: one as itself, several by their words. */
export const choose = (held: Held): Command => (state, dispatch) => {
  const at = startOf(held);
  const [$from, $to] = [state.doc.resolve(at + 1), state.doc.resolve(endOf(held) - 1)];
  const one = held.until - held.from === 1;
  dispatch?.(state.tr.setSelection(one ? NodeSelection.create(state.doc, at) : TextSelection.between($from, $to)));
  return true;
};

/** Whether the children of a node are blocks of their own to the hand. */
export function parts(node: Node): boolean {
  return node.type === nodes.bullet_list || node.type === nodes.ordered_list || isKind(node, 'gallery') || node.type === schema.topNodeType;
}

/** An address within the piece stays the first one's. */
function copyOf(node: Node): Node {
  return node.type === nodes.heading && node.attrs.id ? node.type.create({ ...node.attrs, id: '' }, node.content) : node;
}

/** The selection goes along with the blocks it was in; from elsewhere the cursor goes to them. */
function kept(selection: Selection, tr: Transaction, at: number, end: number, by: number): Transaction {
  const { from, to, anchor, head } = selection;
  if (from < at || to > end) return tr.setSelection(near(tr, at + by + 1));
  if (selection instanceof NodeSelection) return tr.setSelection(NodeSelection.create(tr.doc, from + by));
  return tr.setSelection(TextSelection.between(tr.doc.resolve(anchor + by), tr.doc.resolve(head + by)));
}

function near({ doc }: Transaction, at: number): Selection {
  return Selection.near(doc.resolve(Math.min(at, doc.content.size)));
}
