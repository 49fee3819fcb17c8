// Where blocks stand on the page: which one is at a point, and which gap between two is nearest.
import type { EditorView } from 'prosemirror-view';
import { heldAt, heldBy, parts, placeOf, roomFor, startOf, type Held } from '../editor/blocks';
import { isKind } from '../editor/callouts';

/** Where blocks would go: before the neighbour of that index, shown as a line. */
export type Gap = { index: number; line: { x: number; y: number; length: number; upright: boolean } };

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

/** The gap among their like that is nearest to a point. */
export function gapAt(view: EditorView, held: Held, x: number, y: number): Gap | null {
  const room = roomFor(view.state, held);
  return isKind(held.parent, 'gallery') ? besideAt(view, held, x, y) : betweenAt(view, held, room, y);
}

function betweenAt(view: EditorView, held: Held, room: { from: number; to: number }, y: number): Gap | null {
  const middle = (index: number) => {
    const box = childBox(view, held, index);
    return box ? (box.top + box.bottom) / 2 : 0;
  };
  let [low, high] = [room.from, room.to];
  while (low < high) {
    const at = (low + high) >> 1;
    if (middle(at) < y) low = at + 1;
    else high = at;
  }
  const above = low > room.from ? childBox(view, held, low - 1) : null;
  const below = low < held.parent.childCount ? childBox(view, held, low) : null;
  const box = above ?? below;
  if (!box) return null;
  const line = above && below ? (above.bottom + below.top) / 2 : above ? above.bottom + 8 : below!.top - 8;
  const body = held.inside === 0 ? view.dom.getBoundingClientRect() : box;
  return { index: low, line: { x: body.left, y: line, length: body.width, upright: false } };
}

/** In a gallery the pictures stand side by side. */
function besideAt(view: EditorView, held: Held, x: number, y: number): Gap | null {
  const rightToLeft = getComputedStyle(view.dom).direction === 'rtl';
  let [nearest, found] = [Infinity, null as Gap | null];
  held.parent.forEach((_child, _offset, index) => {
    const box = childBox(view, held, index);
    if (!box) return;
    const away = Math.hypot(x - (box.left + box.width / 2), y - (box.top + box.height / 2));
    if (away >= nearest) return;
    nearest = away;
    const right = x > box.left + box.width / 2;
    found = { index: right !== rightToLeft ? index + 1 : index, line: { x: right ? box.right + 7 : box.left - 7, y: box.top, length: box.height, upright: true } };
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
  const inItem = held.parent !== view.state.doc && !parts(block);
  const lists = inItem ? block.children.map((child, at) => ({ child, at })).filter(({ child }) => parts(child)) : [];
  for (const { at } of lists) {
    const list = { parent: block, inside: start, from: at, until: at + 1 };
    const found = hits(childBox(view, list, at), null, y) ? within(view, list, x, y) : null;
    if (found) return found;
  }
  if (!parts(block)) return null;
  const across = isKind(block, 'gallery') ? x : null;
  const index = block.children.findIndex((_child, at) => hits(childBox(view, { parent: block, inside: start, from: at, until: at + 1 }, at), across, y));
  return index < 0 ? null : { parent: block, inside: start, from: index, until: index + 1 };
}

function hits(box: DOMRect | null, x: number | null, y: number): boolean {
  return box !== null && box.top <= y && y <= box.bottom && (x === null || (box.left <= x && x <= box.right));
}

function childBox(view: EditorView, { parent, inside }: Held, index: number): DOMRect | null {
  const dom = view.nodeDOM(placeOf(parent, inside, index));
  return dom instanceof HTMLElement ? dom.getBoundingClientRect() : null;
}
