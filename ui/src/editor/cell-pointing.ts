// Cells chosen by dragging from one to another, or with Shift held.
import type { EditorProps, EditorView } from 'prosemirror-view';
import { CellSelection } from './cells';
import { around } from './ancestors';
import { schema } from './schema';

/** Views in which cells are being chosen: the browser would mark words meanwhile. */
const choosing = new WeakSet<EditorView>();

export const cellPointing: Pick<EditorProps, 'handleDOMEvents' | 'createSelectionBetween'> = {
  createSelectionBetween: (view) => (choosing.has(view) ? view.state.selection : null),
  handleDOMEvents: {
    mousedown: (view, event) => {
      const cell = event.button === 0 && !event.ctrlKey && !event.metaKey ? cellAt(view, event.target) : null;
      if (cell === null) return false;
      const anchor = event.shiftKey ? anchorIn(view) : null;
      if (anchor !== null && anchor !== cell && choose(view, anchor, cell)) {
        event.preventDefault();
        watch(view, anchor);
        return true;
      }
      watch(view, cell);
      return false;
    },
  },
};

function watch(view: EditorView, anchor: number): void {
  const listening = new AbortController();
  const end = () => {
    choosing.delete(view);
    listening.abort();
  };
  const move = (event: MouseEvent) => {
    if (event.buttons === 0) return end();
    const cell = cellAt(view, event.target);
    if (cell === null || (cell === anchor && !choosing.has(view)) || !choose(view, anchor, cell)) return;
    choosing.add(view);
    event.preventDefault();
  };
  addEventListener('mousemove', move, { signal: listening.signal });
  addEventListener('mouseup', end, { signal: listening.signal });
}

/** False where they are not in one table. */
function choose(view: EditorView, anchor: number, head: number): boolean {
  const { doc, tr, selection } = view.state;
  const [$anchor, $head] = [doc.resolve(anchor), doc.resolve(head)];
  if ($anchor.nodeAfter?.type !== schema.nodes.table_cell || $anchor.depth !== $head.depth || $anchor.before(-1) !== $head.before(-1)) return false;
  const cells = new CellSelection($anchor, $head);
  if (!cells.eq(selection)) view.dispatch(tr.setSelection(cells));
  return true;
}

function anchorIn({ state: { selection } }: EditorView): number | null {
  if (selection instanceof CellSelection) return selection.$anchorCell.pos;
  return around(selection.$anchor, schema.nodes.table_cell)?.at ?? null;
}

/** Where the cell begins that something of the page is in. */
function cellAt(view: EditorView, target: EventTarget | null): number | null {
  const dom = target instanceof Element ? target.closest('td, th') : null;
  return dom && view.dom.contains(dom) ? view.posAtDOM(dom, 0) - 1 : null;
}
