// Dragging blocks. By the pointer's own events: where files can be dropped from outside, WebKitGTK brings a page no drag of
// its own.
import type { EditorView } from 'prosemirror-view';
import { moveTo, type Held } from '../editor/blocks';
import { page } from '../state/page.svelte';
import { gapAt, type Gap } from './block-places';

/** In pixels: how far the pointer goes before it drags, and how near an edge the page begins to scroll. */
const FAR = 5;
const NEAR = 64;

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
    const sheet = view.dom.closest('.sheet')!;
    let [x, y, frame] = [down.clientX, down.clientY, 0];

    const look = () => {
      if (view.state.doc !== doc) return this.#end();
      this.gap = gapAt(view, held, x, y);
    };
    const scroll = () => {
      const { top, bottom } = sheet.getBoundingClientRect();
      const by = y < top + NEAR ? y - top - NEAR : y > bottom - NEAR ? y - bottom + NEAR : 0;
      if (by !== 0) {
        sheet.scrollBy(0, by / 5);
        look();
      }
      frame = requestAnimationFrame(scroll);
    };
    const move = (event: PointerEvent) => {
      if (event.pointerId !== down.pointerId) return;
      [x, y] = [event.clientX, event.clientY];
      if (!this.held && Math.hypot(x - down.clientX, y - down.clientY) < FAR) return;
      event.preventDefault();
      if (!this.held) begin();
      look();
    };
    const begin = () => {
      this.held = held;
      document.documentElement.classList.add('dragging-block');
      frame = requestAnimationFrame(scroll);
    };
    const up = () => {
      const gap = this.held && this.gap;
      this.#end();
      if (gap && view.state.doc === doc) page.run(moveTo(held, gap.index));
      if (gap) view.focus();
    };
    const key = (event: KeyboardEvent) => {
      if (!this.held || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      this.#end();
    };
    const cancel = () => this.#end();
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    addEventListener('pointermove', move, options);
    addEventListener('pointerup', up, options);
    addEventListener('pointercancel', cancel, options);
    addEventListener('blur', cancel, { signal: listening.signal });
    addEventListener('keydown', key, options);
    this.#end = () => {
      this.#end = () => {};
      listening.abort();
      cancelAnimationFrame(frame);
      document.documentElement.classList.remove('dragging-block');
      this.held = null;
      this.gap = null;
    };
  }
}

export const blockDrag = new BlockDrag();
