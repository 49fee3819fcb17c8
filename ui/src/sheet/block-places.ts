// Where blocks stand on the page: which one is at a point, and which gap between two is nearest.
import type { EditorView } from 'prosemirror-view';
import { arePictures, heldAt, heldBy, parts, placeOf, roomFor, startOf, type Held, type Into } from '../editor/blocks';
import { isKind } from '../editor/callouts';
import { endOfBody } from '../editor/footnotes';

/** Where blocks would go: before the child of that index of a node, shown as a line. */
export type Gap = { into: Into; index: number; line: { x: number; y: number; length: number; upright: boolean } };

/** The block at a point: the innermost item or picture of a gallery, or all that is marked there. */
export function heldAtPoint(view: EditorView, x: number, y: number): Held | null {
  const { doc } = view.state;
  if (doc.childCount === 0) return null;
  let held = heldAt(doc, placeOf(doc, 0, lastAbove(view, y)));
  for (let inner = within(view, held, x, y); inner; inner = within(view, held, x, y)) held = inner;
  const marked = heldBy(view.state);
  const isMarked = !view.state.selection.empty && marked.inside === held.inside && marked.from <= held.from && marked.until >= held.until;
  return isMarked ? marked : held;
}

/** What blocks cover on the screen. */
export function boxOf(view: EditorView, held: Held): DOMRect | null {
  const [first, last] = [held.from, held.until - 1].map((index) => childBox(view, held, index));
  if (!first || !last) return null;
  const [left, right] = [Math.min(first.left, last.left), Math.max(first.right, last.right)];
  return new DOMRect(left, first.top, right - left, last.bottom - first.top);
}

/** How high the first line of a block is, in pixels. */
export function lineHeight(view: EditorView, held: Held): number {
  const dom = view.nodeDOM(startOf(held));
  const block = held.parent.child(held.from);
  if (!(dom instanceof HTMLElement) || !(block.isTextblock || block.firstChild?.isTextblock)) return 0;
  return Number.parseFloat(getComputedStyle(dom).lineHeight) || 0;
}

/** The gap among their like that is nearest to a point. Pictures go into any gallery there, and out of theirs. */
export function gapAt(view: EditorView, held: Held, x: number, y: number): Gap | null {
  const { doc } = view.state;
  const into = arePictures(held) ? (galleryAt(view, x, y) ?? { parent: doc, inside: 0 }) : held;
  if (isKind(into.parent, 'gallery')) return besideAt(view, into, x, y);
  const room = into.inside === held.inside ? roomFor(view.state, held) : { from: 0, to: doc.resolve(endOfBody(view.state)).index(0) };
  return betweenAt(view, into, room, y);
}

function galleryAt(view: EditorView, x: number, y: number): Into | null {
  const parts = document.elementFromPoint(x, y)?.closest('.gallery')?.querySelector('.parts');
  if (!parts || !view.dom.contains(parts)) return null;
  const inside = view.posAtDOM(parts, 0);
  return { parent: view.state.doc.resolve(inside).parent, inside };
}

function betweenAt(view: EditorView, into: Into, room: { from: number; to: number }, y: number): Gap | null {
  const middle = (index: number) => {
    const box = childBox(view, into, index);
    return box ? (box.top + box.bottom) / 2 : 0;
  };
  let [low, high] = [room.from, room.to];
  while (low < high) {
    const at = (low + high) >> 1;
    if (middle(at) < y) low = at + 1;
    else high = at;
  }
  const above = low > room.from ? childBox(view, into, low - 1) : null;
  const below = low < into.parent.childCount ? childBox(view, into, low) : null;
  const box = above ?? below;
  if (!box) return null;
  const line = above && below ? (above.bottom + below.top) / 2 : above ? above.bottom + 8 : below!.top - 8;
  const body = into.inside === 0 ? view.dom.getBoundingClientRect() : box;
  return { into, index: low, line: { x: body.left, y: line, length: body.width, upright: false } };
}

/** In a gallery the pictures stand side by side. */
function besideAt(view: EditorView, into: Into, x: number, y: number): Gap | null {
  const rightToLeft = getComputedStyle(view.dom).direction === 'rtl';
  let [nearest, found] = [Infinity, null as Gap | null];
  into.parent.forEach((child, _offset, index) => {
    const box = childBox(view, into, index);
    if (!box || child.type.name === 'callout_title') return;
    const away = Math.hypot(x - (box.left + box.width / 2), y - (box.top + box.height / 2));
    if (away >= nearest) return;
    nearest = away;
    const right = x > box.left + box.width / 2;
    found = { into, index: right !== rightToLeft ? index + 1 : index, line: { x: right ? box.right + 7 : box.left - 7, y: box.top, length: box.height, upright: true } };
  });
  return found;
}

/** The last block of the piece that begins above a height, found by halving: a long piece has thousands. */
function lastAbove(view: EditorView, y: number): number {
  const { doc } = view.state;
  let [low, high] = [0, doc.childCount - 1];
  while (low < high) {
    const at = (low + high + 1) >> 1;
    const box = childBox(view, heldAt(doc, placeOf(doc, 0, at)), at);
    if (box && box.top <= y) low = at;
    else high = at - 1;
  }
  return low;
}

/** The item or picture inside a block at a point. */
function within(view: EditorView, held: Held, x: number, y: number): Held | null {
  const block = held.parent.child(held.from);
  const start = startOf(held) + 1;
  const holdsLists = (held.parent !== view.state.doc || block.type.name === 'callout') && !parts(block);
  const lists = holdsLists ? block.children.map((child, at) => ({ child, at })).filter(({ child }) => parts(child)) : [];
  for (const { at } of lists) {
    const list = { parent: block, inside: start, from: at, until: at + 1 };
    const found = hits(childBox(view, list, at), null, y) ? within(view, list, x, y) : null;
    if (found) return found;
  }
  if (!parts(block)) return null;
  const across = isKind(block, 'gallery') ? x : null;
  const index = block.children.findIndex((_child, at) => hits(childBox(view, { parent: block, inside: start }, at), across, y));
  return index < 0 ? null : { parent: block, inside: start, from: index, until: index + 1 };
}

function hits(box: DOMRect | null, x: number | null, y: number): boolean {
  return box !== null && box.top <= y && y <= box.bottom && (x === null || (box.left <= x && x <= box.right));
}

function childBox(view: EditorView, { parent, inside }: Into, index: number): DOMRect | null {
  const dom = view.nodeDOM(placeOf(parent, inside, index));
  return dom instanceof HTMLElement ? dom.getBoundingClientRect() : null;
}
