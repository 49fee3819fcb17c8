// Dragging blocks, by their handle or by a picture itself.
import type { EditorView } from 'prosemirror-view';
import { heldAround, moveInto, type Held } from '../editor/blocks';
import { page } from '../state/page.svelte';
import { gapAt, type Gap } from './block-places';
import { sheetOf } from './on-sheet';
import { pointerDrag } from './pointer-drag';

class BlockDrag {
  /** What is being dragged. */
  held = $state.raw<Held | null>(null);
  /** Where it would go. */
  gap = $state.raw<Gap | null>(null);
  #end: () => void = () => {};

  /** Watches a pointer that is down on a block, or on its handle, until it is up again. */
  watch(view: EditorView, held: Held, down: PointerEvent): void {
    this.#end();
    if (down.button !== 0) return;
    const { doc } = view.state;
    this.#end = pointerDrag(sheetOf(view)!, down, {
      begin: () => (this.held = held),
      to: (x, y) => {
        if (view.state.doc === doc) this.gap = gapAt(view, held, x, y);
        else this.#end();
      },
      drop: () => {
        const { gap } = this;
        if (!gap || view.state.doc !== doc) return;
        page.run(moveInto(held, gap.into, gap.index));
        view.focus();
      },
      end: () => {
        this.held = null;
        this.gap = null;
      },
    });
  }
}

export const blockDrag = new BlockDrag();

/** Lets the block that begins somewhere be dragged by what shows it, but for its buttons. The browser would drag a likeness. */
export function dragBy(dom: HTMLElement, view: EditorView, at: () => number | undefined): void {
  dom.addEventListener('dragstart', (event) => event.preventDefault());
  dom.addEventListener('pointerdown', (event) => {
    const place = at();
    if (place === undefined || (event.target as HTMLElement).closest('button, form')) return;
    blockDrag.watch(view, heldAround(view.state.doc, place), event);
  });
}
